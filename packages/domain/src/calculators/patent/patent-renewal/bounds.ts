import type { PlainDate } from '../../../plain-date/plain-date.ts';
import type { SectionId } from '../../../schema/ids.ts';
import { minus, plus } from '../../../terms/shift.ts';
import type { Shift, Term } from '../../../terms/types.ts';
import { dayOf, lastDay } from '../../engine/make-outcome.ts';
import type { BoundOutcome, LastDayOutcome } from '../../engine/outcome.ts';
import * as words from './words.ru.ts';

/** The three bounds that follow from the day of issue alone. */
export interface Bounds {
  yearEnd: BoundOutcome;
  lastContractDay: LastDayOutcome;
  lastTwoStageDay: LastDayOutcome;
}

const yearOfPatent: Shift = plus(12, 'month', {
  since: words.yearEnd.since,
  why: words.yearEnd.why,
  cites: ['S003-1.2'],
});
const eveOfYearEnd: Shift = minus(1, 'day', { why: words.yearEnd.whyEve, cites: ['S003-1.2'] });

/** «Не позднее чем за N рабочих дней до истечения двенадцати месяцев», п. 1.2 and 3.10.2. */
function workingDaysBeforeYearEnd(days: number, section: SectionId): Term {
  return [yearOfPatent, minus(days, 'working-day', { why: words.workingDaysBefore.why, cites: [section] })];
}

/** The same read strictly: N clear working days before the eve, one of them more for the centre to hand the papers over. */
function cautiousWorkingDaysBeforeYearEnd(days: number, section: SectionId): Term {
  return [
    yearOfPatent,
    eveOfYearEnd,
    minus(days + 1, 'working-day', {
      why: words.workingDaysBefore.whyCautious,
      cites: [section, 'S003-3.9.3'],
    }),
  ];
}

/**
 * The end of the patent's year (п. 1.2), the last day for the contract with the centre, ten working days before it
 * (п. 1.2), and the last one on which papers may come in two stages, fifteen before it (п. 3.10.2).
 *
 * Throws `CalendarRangeError`, with `countedFrom` set to the day of issue, when the count leaves the calendar.
 *
 * @example boundsOf('2026-01-19').lastContractDay.safeDate // '2026-12-23'
 */
export function boundsOf(patentIssuedOn: PlainDate): Bounds {
  return {
    yearEnd: dayOf('term-end', {
      id: 'term-end',
      label: words.yearEnd.label,
      start: patentIssuedOn,
      term: [yearOfPatent],
      cites: ['S003-1.2'],
      law: ['003-10wd'],
    }),
    lastContractDay: lastDay({
      id: 'last-contract-day',
      ...words.lastContractDay,
      start: patentIssuedOn,
      term: workingDaysBeforeYearEnd(10, 'S003-1.2'),
      safe: cautiousWorkingDaysBeforeYearEnd(10, 'S003-1.2'),
      cites: ['S003-1.2'],
      law: ['003-10wd', 'G-back'],
    }),
    lastTwoStageDay: lastDay({
      id: 'last-two-stage-day',
      ...words.lastTwoStageDay,
      start: patentIssuedOn,
      term: workingDaysBeforeYearEnd(15, 'S003-3.10.2'),
      safe: cautiousWorkingDaysBeforeYearEnd(15, 'S003-3.10.2'),
      cites: ['S003-3.10.2'],
      law: ['003-15wd', 'G-back'],
    }),
  };
}
