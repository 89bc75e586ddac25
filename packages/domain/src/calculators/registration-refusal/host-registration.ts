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
import * as words from './host-registration/words.ru.ts';

type Citizenship = (typeof words.countries)[number]['value'];

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
      options: words.countries,
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
      label: 'Срок из описания',
      start: arrivedOn,
      term: [plus(3, 'day', { since: 'с момента прибытия', cites: ['S000-08'] })],
      cites: ['S000-08'],
      law: ['000-3days'],
      text: words.sourceText,
    });
    const warnings: Warning[] = [
      {
        code: 'moscow-experiment',
        text: words.moscowExperiment,
        cites: ['S001-04'],
        law: ['001-foreign-amina'],
      },
    ];
    if (citizenship === 'belarus' || citizenship === 'ukraine') {
      warnings.push({
        code: 'treaty-disputed',
        text: words.disputed(citizenship),
        law: ['G-treaty'],
      });
    }
    if (citizenship === 'highly-qualified') {
      warnings.push({
        code: 'needs-lawyer',
        text: words.needsLawyer,
        law: ['G-treaty'],
      });
    }
    if (!firstAddress && treatyTerms[citizenship] !== undefined) {
      warnings.push({
        code: 'moved-inside-russia',
        text: words.movedInside,
        law: ['G-treaty'],
      });
    }
    return {
      ...tell(
        {
          outcome: law,
          ...words.saying,
          next: [
            {
              text: words.next.report,
              procedure: 'register-host',
              law: ['000-3days'],
            },
            {
              text: words.next.atMfc,
              procedure: 'apply-at-mfc',
            },
            { text: words.next.fine, procedure: 'missing-registration-fines' },
          ],
        },
        today,
      ),
      outcomes: [law, source],
      warnings,
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
    text: words.generalText,
  });
  if (treaty === undefined || addDays(enteredOn, treaty.days) < arrivedOn) return general;
  const since = 'со дня въезда';
  const byTreaty = lastDay({
    ...described,
    start: enteredOn,
    term: [plus(treaty.days, 'day', { since })],
    safe: [plus(treaty.days - 1, 'day', { since, why: 'Сам день въезда тоже считают.' })],
    law: ['G-treaty', 'G-start', '000-3days'],
    text: words.treatyText(treaty.days),
  });
  return treaty.disputed === true && leadingDay(general) < leadingDay(byTreaty)
    ? {
        ...byTreaty,
        safeDate: general.safeDate,
        safeTrace: general.safeTrace ?? general.trace,
      }
    : byTreaty;
}
