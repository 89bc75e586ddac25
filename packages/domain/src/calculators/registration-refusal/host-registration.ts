import { earliestOf } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { evaluateTerm } from '../../terms/evaluate-term.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { lastDay } from '../engine/make-outcome.ts';
import type { LastDayOutcome } from '../engine/outcome.ts';
import { noLaterThan } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Warning } from '../engine/types.ts';

const countries = [
  { value: 'other', label: 'Другая страна или не знаю', hint: 'Общий срок' },
  { value: 'armenia', label: 'Армения' },
  { value: 'belarus', label: 'Беларусь' },
  { value: 'kazakhstan', label: 'Казахстан' },
  { value: 'kyrgyzstan', label: 'Киргизия' },
  { value: 'tajikistan', label: 'Таджикистан' },
  { value: 'uzbekistan', label: 'Узбекистан' },
  { value: 'ukraine', label: 'Украина' },
  { value: 'highly-qualified', label: 'Любая; специалист высокой квалификации' },
] as const;

type Citizenship = (typeof countries)[number]['value'];

/** 109-ФЗ, ст. 20 ч. 3: seven working days from the day of arrival. */
const generalTerm: Term = [plus(7, 'working-day', { since: 'со дня прибытия' })];

/** Calendar days from entry by treaty (law note G-treaty); a country not named has the general term. */
const treatyTerms: Readonly<Partial<Record<Citizenship, number>>> = {
  armenia: 30,
  kazakhstan: 30,
  kyrgyzstan: 30,
  tajikistan: 15,
  uzbekistan: 15,
  belarus: 90,
  ukraine: 90,
  'highly-qualified': 90,
};

/** Why nobody should rest on the treaty of these countries (law note G-treaty). */
const unsureTerms = {
  belarus: 'Для Беларуси сведения расходятся: 30 или 90 дней. Это требует проверки.',
  ukraine: '90 дней для Украины мы знаем по одной странице.',
} as const;

/** By when the host must tell МВД that a foreigner has arrived. */
export const calculator = defineCalculator({
  id: 'host-registration',
  title: 'До какого числа поставить иностранца на учёт',
  shortTitle: 'Срок учёта по месту пребывания',
  lead: 'Хозяин жилья сообщает в МВД, что к нему приехал иностранец. Калькулятор назовёт последний день.',
  service: 'registration-refusal',
  procedures: ['register-host', 'temporary-registration-foreigner'],
  inputs: [
    {
      kind: 'date',
      name: 'arrivedOn',
      when: 'past',
      label: 'Когда человек приехал в это жильё',
      hint: 'Для срока по договору стран — день въезда в Россию',
      required: true,
    },
    {
      kind: 'choice',
      name: 'citizenship',
      label: 'Гражданство',
      adds: 'Для некоторых стран срок длиннее.',
      required: false,
      options: countries,
    },
  ],
  example: { arrivedOn: '2026-03-02', citizenship: 'uzbekistan' },
  cites: ['S000-08', 'S001-04'],
  law: ['000-3days', 'G-treaty', 'G-start', '001-foreign-amina'],

  compute({ arrivedOn, citizenship = 'other' }) {
    const treatyDays = treatyTerms[citizenship];
    const law = lawDeadline(arrivedOn, treatyDays);
    const source = lastDay({
      id: 'source-deadline',
      label: 'Срок, который называет источник',
      start: arrivedOn,
      term: [plus(3, 'day', { since: 'с момента прибытия', cites: ['S000-08'] })],
      cites: ['S000-08'],
      law: ['000-3days'],
      text: 'Три дня — норма прошлых лет. Но чем раньше сообщить, тем спокойнее.',
    });
    const warnings: Warning[] = [
      {
        code: 'moscow-experiment',
        text: 'Приехали без визы работать в Москву или область — там до 1 сентября 2029 года свой порядок: приложение «Амина», о новом адресе сообщают за 3 рабочих дня.',
        cites: ['S001-04'],
        law: ['001-foreign-amina'],
      },
    ];
    if (citizenship === 'belarus' || citizenship === 'ukraine') {
      warnings.push({
        code: 'treaty-disputed',
        text: `${unsureTerms[citizenship]} Уточните в МВД, а пока считайте по общему сроку.`,
        law: ['G-treaty'],
      });
    }
    if (citizenship === 'highly-qualified') {
      warnings.push({
        code: 'needs-lawyer',
        text: 'Срок для высококвалифицированных специалистов требует проверки юристом.',
        law: ['G-treaty'],
      });
    }
    return {
      headline: `Сообщите в МВД ${noLaterThan(leadingDay(law))}`,
      outcomes: [law, source],
      warnings,
      spans: [{ label: 'Можно сообщить в МВД', from: arrivedOn, to: leadingDay(law) }],
    };
  },
});

function lawDeadline(arrivedOn: PlainDate, treatyDays: number | undefined): LastDayOutcome {
  const described = {
    id: 'law',
    basis: 'law',
    label: 'Последний день по закону',
    start: arrivedOn,
    cites: ['S000-08'],
  } as const;
  if (treatyDays === undefined) {
    return lastDay({
      ...described,
      term: generalTerm,
      law: ['000-3days', 'G-start'],
      text: 'По закону у хозяина семь рабочих дней. День приезда не считают.',
    });
  }
  const byTreaty = lastDay({
    ...described,
    term: [plus(treatyDays, 'day', { since: 'со дня въезда' })],
    law: ['G-treaty', 'G-start', '000-3days'],
    text: 'Договор стран даёт больше времени, но считают его от въезда в Россию. Если сомневаетесь, держитесь общего срока: семь рабочих дней.',
  });
  const general = evaluateTerm(arrivedOn, generalTerm);
  const safeDate = earliestOf(leadingDay(byTreaty), general.date);
  return safeDate === general.date ? { ...byTreaty, safeDate, safeTrace: general.trace } : byTreaty;
}
