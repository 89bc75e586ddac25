import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysInUtc } from 'date-fns/addDays';
import { addMonths as addMonthsInUtc } from 'date-fns/addMonths';
import { addYears as addYearsInUtc } from 'date-fns/addYears';
import { getISODay } from 'date-fns/getISODay';
import { fromUtc, type PlainDate, toDayNumber, toUtc } from './plain-date.ts';

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The date so many calendar days later, or earlier when `days` is negative.
 *
 * @example addDays('2026-02-27', 3) // '2026-03-02'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(addDaysInUtc(inUtc(date), wholeNumber(days)));
}

/**
 * The date so many months later or earlier: the same day of the month, or the last day of a shorter month
 * (ГК РФ, ст. 192 п. 3).
 *
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromUtc(addMonthsInUtc(inUtc(date), wholeNumber(months)));
}

/**
 * The date so many years later or earlier; 29 February ends on 28 February of a common year (ГК РФ, ст. 192 п. 1, 3).
 *
 * @example addYears('2024-02-29', 1) // '2025-02-28'
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return fromUtc(addYearsInUtc(inUtc(date), wholeNumber(years)));
}

/**
 * How many days `later` lies after `earlier`; negative when it lies before.
 *
 * @example diffDays('2026-02-27', '2026-03-02') // 3
 */
export function diffDays(earlier: PlainDate, later: PlainDate): number {
  return toDayNumber(later) - toDayNumber(earlier);
}

/** Negative, zero or positive, for `Array.sort`. `compareDates('2026-01-01', '2026-01-02')` is `-1`. */
export function compareDates(left: PlainDate, right: PlainDate): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The earliest of the dates. `earliestOf('2026-01-02', '2026-01-01')` is `'2026-01-01'`. */
export function earliestOf(first: PlainDate, ...others: PlainDate[]): PlainDate {
  return others.reduce((earliest, date) => (compareDates(date, earliest) < 0 ? date : earliest), first);
}

/** The latest of the dates. `latestOf('2026-01-02', '2026-01-01')` is `'2026-01-02'`. */
export function latestOf(first: PlainDate, ...others: PlainDate[]): PlainDate {
  return others.reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest), first);
}

/** The day of the week. `weekday('2026-12-23')` is `3`, a Wednesday. */
export function weekday(date: PlainDate): Weekday {
  return getISODay(inUtc(date)) as Weekday;
}

/** date-fns counts by the machine's clock unless the date itself counts in UTC. */
function inUtc(date: PlainDate): Date {
  return new UTCDateMini(toUtc(date));
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${String(value)}`);
  return value;
}
