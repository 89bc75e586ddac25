import { diffDays } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { transfersByYear } from './transfers.ts';

/** The years of the working calendar, first to last: a file of `years/` each. */
export const calendarYears: readonly number[] = Object.keys(transfersByYear).map(Number);

/** First and last day for which the working calendar is known. */
export const calendarRange: { readonly from: PlainDate; readonly to: PlainDate } = {
  from: `${Math.min(...calendarYears)}-01-01`,
  to: `${Math.max(...calendarYears)}-12-31`,
};

/**
 * A working-day question outside the covered years. There is no answer then, and none is guessed: the next year's
 * transfers are known only when the government has decreed them.
 */
export class CalendarRangeError extends RangeError {
  // Declared, not defined: a browser of the oldest kind would get a helper for fields.
  declare readonly name: 'CalendarRangeError';
  /** The day asked about, or the day from which the count ran out of the calendar. */
  declare readonly date: PlainDate;
  /** The day of the event the whole term is counted from; the same as `date` when there is no term. */
  declare readonly countedFrom: PlainDate;

  constructor(date: PlainDate, countedFrom: PlainDate = date) {
    super(`No working calendar for ${date}: it covers ${calendarRange.from} to ${calendarRange.to}`);
    this.name = 'CalendarRangeError';
    this.date = date;
    this.countedFrom = countedFrom;
  }
}

/**
 * The year whose decree has to come before a count can be made, or `undefined` when the count went back beyond the first
 * covered year. A count that ran out of the calendar from inside it ran out at the nearer end.
 *
 * @example awaitedYear(new CalendarRangeError('2045-01-09')) // 2045
 * @example awaitedYear(new CalendarRangeError('2013-01-09')) // undefined
 */
export function awaitedYear({ date }: CalendarRangeError): number | undefined {
  if (diffDays(date, calendarRange.to) > diffDays(calendarRange.from, date)) return undefined;
  return Math.max(Number(date.slice(0, 4)), Number(calendarRange.to.slice(0, 4)) + 1);
}
