import { statutoryDayOff } from '../../calendar/statutory.ts';
import { addDays } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';
import type { LastDayOutcome } from '../engine/outcome.ts';
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

/** The same where a working day of arrival is itself counted as the first. */
const cautiousGeneralTerm: Term = [
  plus(6, 'working-day', { since: 'со дня прибытия', why: 'Если первым посчитают сам день прибытия.' }),
];

/** Calendar days from entry by treaty (law note G-treaty). `disputed`: pages name different terms. */
interface TreatyTerm {
  days: number;
  disputed?: true;
}

/** A country not named has the general term. */
const treatyTerms: Readonly<Partial<Record<Citizenship, TreatyTerm>>> = {
  armenia: { days: 30 },
  kazakhstan: { days: 30 },
  kyrgyzstan: { days: 30 },
  tajikistan: { days: 15 },
  uzbekistan: { days: 15 },
  belarus: { days: 90, disputed: true },
  ukraine: { days: 90, disputed: true },
  'highly-qualified': { days: 90, disputed: true },
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
      hint: 'День, когда стал здесь жить',
      required: true,
    },
    {
      kind: 'choice',
      name: 'citizenship',
      label: 'Гражданство',
      adds: 'Для некоторых стран срок другой.',
      required: false,
      options: countries,
    },
    {
      kind: 'boolean',
      name: 'firstAddress',
      label: 'Это первый адрес после въезда в Россию?',
      hint: 'Переехал внутри России — «нет»',
      adds: 'Срок по договору стран — только для первого адреса.',
      required: false,
    },
    {
      kind: 'date',
      name: 'enteredOn',
      when: 'past',
      label: 'Когда въехал в Россию',
      hint: 'Дата стоит в миграционной карте или в паспорте',
      adds: 'От въезда считают срок по договору стран.',
      required: false,
    },
  ],
  order: [['enteredOn', 'arrivedOn']],
  example: { arrivedOn: '2026-03-02', citizenship: 'uzbekistan' },
  cites: ['S000-08', 'S001-04'],
  law: ['000-3days', 'G-treaty', 'G-start', '001-foreign-amina'],

  compute({ arrivedOn, citizenship = 'other', firstAddress = true, enteredOn = arrivedOn }, { today }) {
    const treaty = firstAddress ? treatyTerms[citizenship] : undefined;
    const law = lawDeadline(arrivedOn, enteredOn, treaty);
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
        text: 'Приехали без визы работать в Москву или область — там до 1 сентября 2029 года свой порядок: приложение «Амина», о новом адресе сообщают в течение 3 рабочих дней.',
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
    if (!firstAddress && treatyTerms[citizenship] !== undefined) {
      warnings.push({
        code: 'moved-inside-russia',
        text: 'Переезд внутри России: срок по договору стран действует только для первого адреса, дальше он общий. Так пишет один сайт, требует проверки.',
        law: ['G-treaty'],
      });
    }
    return {
      ...tell(
        {
          outcome: law,
          act: 'Сообщите в МВД',
          term: 'Срок уведомления',
          late: 'сообщите сегодня же',
          next: [
            {
              text: 'Сообщите сейчас: учёт всё равно нужен, а чем дольше ждать, тем хуже.',
              procedure: 'register-host',
              law: ['000-3days'],
            },
            {
              text: 'Можно подать через МФЦ или почту: там подскажут, чего не хватает.',
              procedure: 'apply-at-mfc',
            },
            { text: 'Узнайте, какой штраф возможен.', procedure: 'missing-registration-fines' },
          ],
        },
        today,
      ),
      outcomes: [law, source],
      warnings,
      spans: [{ label: 'Можно сообщить в МВД', from: arrivedOn, to: leadingDay(law) }],
    };
  },
});

/**
 * The general term from arrival, or that of a treaty from entry. The safe day of a treaty counts the day of entry; where
 * its length is disputed the general term leads if it is earlier.
 */
function lawDeadline(
  arrivedOn: PlainDate,
  enteredOn: PlainDate,
  treaty: TreatyTerm | undefined,
): LastDayOutcome {
  const described = {
    id: 'law',
    basis: 'law',
    label: 'Последний день по закону',
    cites: ['S000-08'],
  } as const;
  const general = lastDay({
    ...described,
    start: arrivedOn,
    term: generalTerm,
    safe: statutoryDayOff(arrivedOn) !== undefined ? generalTerm : cautiousGeneralTerm,
    law: ['000-3days', 'G-start'],
    text: 'По закону у хозяина семь рабочих дней. Если первым посчитают сам день приезда, они кончатся раньше: держитесь безопасного дня.',
  });
  if (treaty === undefined || addDays(enteredOn, treaty.days) < arrivedOn) return general;
  const since = 'со дня въезда';
  const byTreaty = lastDay({
    ...described,
    start: enteredOn,
    term: [plus(treaty.days, 'day', { since })],
    safe: [plus(treaty.days - 1, 'day', { since, why: 'Сам день въезда тоже считают.' })],
    law: ['G-treaty', 'G-start', '000-3days'],
    text: `По договору стран — ${treaty.days} дней от въезда, и только для первого адреса. Сомневаетесь — держитесь общего срока: семь рабочих дней от приезда.`,
  });
  return treaty.disputed === true && leadingDay(general) < leadingDay(byTreaty)
    ? {
        ...byTreaty,
        safeDate: general.safeDate,
        safeTrace: general.safeTrace ?? general.trace,
      }
    : byTreaty;
}
