import { addDays, addMonths } from '../../plain-date/arithmetic.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { minus, plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { check, dayOf, lastDay } from '../engine/make-outcome.ts';
import type { BoundOutcome, LastDayOutcome } from '../engine/outcome.ts';
import { sinceDay } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { CalculatorOutput } from '../engine/types.ts';
import * as words from './gis-termination/words.ru.ts';

const cites: readonly SectionId[] = ['S002-7.2'];

/** Notice of a calendar month ends the agreement (п. 7.2). */
export const calculator = defineCalculator({
  id: 'gis-termination',
  title: 'Когда закончится соглашение о ГИС',
  shortTitle: 'Расторжение соглашения',
  lead: 'Сторона, которая выходит из соглашения, письменно предупреждает другую не меньше чем за месяц. Введите одну дату, вторую назовём.',
  service: 'gis-connection-service',
  procedures: ['gis-agreement-termination'],
  inputs: [
    {
      kind: 'date',
      name: 'noticeOn',
      when: 'any',
      label: 'Когда уведомляете',
      hint: 'Например: 02.03.2026',
      adds: 'С какого дня соглашение может закончиться.',
      required: false,
    },
    {
      kind: 'date',
      name: 'endsOn',
      when: 'future',
      label: 'Когда хотите закончить',
      adds: 'Последний день для уведомления.',
      required: false,
    },
  ],
  requireOneOf: ['noticeOn', 'endsOn'],
  order: [['noticeOn', 'endsOn']],
  example: { noticeOn: '2026-03-02' },
  cites: cites,
  law: ['G-back', 'G-191'],

  compute({ noticeOn, endsOn }, { today }) {
    const end = noticeOn === undefined ? undefined : earliestEnd(noticeOn);
    const notice = endsOn === undefined ? undefined : lastNoticeDay(endsOn);
    const inTime =
      noticeOn === undefined || endsOn === undefined || end === undefined
        ? []
        : [
            check({
              id: 'notice-in-time',
              label: `Уведомление ${formatRussianDate(noticeOn)} — не меньше чем за месяц`,
              passed: end.date <= endsOn,
              cites,
            }),
          ];
    const fits = inTime.some(({ passed }) => passed);
    const days = [notice, end].filter((outcome) => outcome !== undefined);
    return {
      ...tellFirst({ notice, end, fitting: fits ? { noticeOn, endsOn } : {} }, today),
      outcomes: fits ? [...inTime, ...days] : [...days, ...inTime],
      warnings: [],
    };
  },
});

/** П. 7.2 and ГК РФ, ст. 192: the same day of the next month, or the last day of a shorter one. */
function earliestEnd(noticeOn: PlainDate): BoundOutcome {
  const month = plus(1, 'month', { since: 'со дня уведомления', cites });
  return dayOf('not-before', {
    id: 'earliest-end',
    label: 'Соглашение может закончиться с этого дня',
    start: noticeOn,
    term: [month],
    safe: [month, plus(1, 'day', { why: words.why.fullMonth })],
    cites,
    law: ['G-191'],
    text: words.endText,
  });
}

/**
 * The last day whose month ends by the wanted end. Counting a month back is not the inverse of counting one on: from
 * 28 February back leads to 28 January, yet a notice of 31 January also ends on 28 February.
 */
function lastNoticeDay(endsOn: PlainDate): LastDayOutcome {
  const further = daysThatStillFit(endsOn);
  const latest: Term = [
    minus(1, 'month', { since: 'до конца соглашения', cites }),
    ...(further === 0
      ? []
      : [
          plus(further, 'day', {
            why: words.why.shortMonth,
          }),
        ]),
  ];
  return lastDay({
    id: 'last-notice-day',
    label: 'Последний день, чтобы уведомить другую сторону',
    start: endsOn,
    term: latest,
    safe: [...latest, minus(1, 'working-day', { why: words.why.between })],
    cites,
    law: ['G-back'],
    text: words.noticeText,
  });
}

/** How many days after the day a month before the end still lead to it or earlier: 3 for 28 February, else mostly 0. */
function daysThatStillFit(endsOn: PlainDate): number {
  const monthBefore = addMonths(endsOn, -1);
  let days = 0;
  while (addMonths(addDays(monthBefore, days + 1), 1) <= endsOn) days += 1;
  return days;
}

/** A notice in time needs no advice; else the last day for it leads, else the day from which the agreement may end. */
function tellFirst(
  {
    notice,
    end,
    fitting: { noticeOn, endsOn },
  }: {
    notice: LastDayOutcome | undefined;
    end: BoundOutcome | undefined;
    fitting: { noticeOn?: PlainDate | undefined; endsOn?: PlainDate | undefined };
  },
  today: PlainDate | undefined,
): Pick<CalculatorOutput, 'headline' | 'parts' | 'next'> {
  if (noticeOn !== undefined && endsOn !== undefined) {
    const gone = (day: PlainDate): boolean => today !== undefined && day < today;
    return { headline: words.inTime(gone(noticeOn), gone(endsOn), endsOn) };
  }
  if (notice !== undefined)
    return tell(
      {
        outcome: notice,
        ...words.saying,
        next: [
          {
            text: words.noticeNow,
            procedure: 'gis-agreement-termination',
          },
        ],
      },
      today,
    );
  if (end !== undefined && today !== undefined && leadingDay(end) <= today)
    return { headline: `Соглашение уже может закончиться, ${sinceDay(leadingDay(end))}` };
  // One of the two dates is always given.
  return end
    ? tell({ outcome: end, act: 'Соглашение закончится', late: '', next: [] }, today)
    : { headline: '' };
}
