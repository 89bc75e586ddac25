import { UTCDateMini } from '@date-fns/utc/date/mini';
import { millisecondsInDay } from 'date-fns/constants';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999. It has no clock and no time zone: a legal date is the same
 * day in Kaliningrad and in Kamchatka. The type refuses what is written otherwise, «19.01.2026»; whether there is such a
 * day is for `isPlainDate`.
 */
export type PlainDate = `${number}-${number}-${number}`;

/** Year, month 1–12 and day of the month of a plain date. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Whether the year, 1 to 9999, has a 29 February. `isLeapYear(2028)` is `true`. */
export function isLeapYear(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

/** How many days the month has; 0 for a month that does not exist. `daysInMonth(2028, 2)` is `29`. */
export function daysInMonth(year: number, month: number): number {
  const first = write({ year, month, day: 1 });
  return isPlainDate(first) ? getDaysInMonth(new UTCDateMini(first)) : 0;
}

/**
 * Whether the value is a date that exists, written `YYYY-MM-DD`.
 *
 * @example isPlainDate('2026-02-28') // true
 * @example isPlainDate('2026-02-29') // false: 2026 is not a leap year
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return read(value) !== undefined;
}

/**
 * The parts of a plain date. Throws `RangeError` when the text is not an existing date.
 *
 * @example toParts('2026-03-05') // { year: 2026, month: 3, day: 5 }
 */
export function toParts(date: PlainDate): DateParts {
  return partsOf(toUtc(date));
}

/**
 * A plain date from its parts. Throws `RangeError` when there is no such day.
 *
 * @example fromParts({ year: 2026, month: 3, day: 5 }) // '2026-03-05'
 */
export function fromParts(parts: DateParts): PlainDate {
  const date = write(parts);
  if (!isPlainDate(date)) throw new RangeError(`No such day: ${date}`);
  return date;
}

/**
 * The days of a month, first to last; none for a month that does not exist.
 *
 * @example daysOfMonth(2026, 2).at(-1) // '2026-02-28'
 */
export function daysOfMonth(year: number, month: number): PlainDate[] {
  return Array.from({ length: daysInMonth(year, month) }, (_, index) =>
    fromParts({ year, month, day: index + 1 }),
  );
}

/**
 * The number of the day, counted from 1 January 1970 as 0. Throws `RangeError` when the text is not an existing date.
 *
 * @example toDayNumber('1970-01-02') // 1
 */
export function toDayNumber(date: PlainDate): number {
  return toUtc(date).getTime() / millisecondsInDay;
}

/**
 * The date of a day number: the inverse of `toDayNumber`. Throws `RangeError` outside the years 0001 to 9999.
 *
 * @example fromDayNumber(1) // '1970-01-02'
 */
export function fromDayNumber(dayNumber: number): PlainDate {
  return fromUtc(new Date(dayNumber * millisecondsInDay));
}

/** The midnight of the date in UTC. Throws `RangeError` when the text is not an existing date. */
export function toUtc(date: PlainDate): Date {
  const utc = read(date);
  if (utc === undefined) throw new RangeError(`Not a calendar date: ${String(date).slice(0, 40)}`);
  return utc;
}

/** The date of a midnight in UTC: the inverse of `toUtc`. Throws `RangeError` outside the years 0001 to 9999. */
export function fromUtc(utc: Date): PlainDate {
  const date = utc.toISOString().slice(0, 10);
  if (!hasShape(date)) throw new RangeError(`No such day: ${write(partsOf(utc))}`);
  return date;
}

function hasShape(text: string): text is PlainDate {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text);
}

/** By its parts: a text that is no ISO date, such as `2026-13-01`, engines read each in its own way. */
function read(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !hasShape(value)) return undefined;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  const utc = new Date(0);
  utc.setUTCFullYear(Number(value.slice(0, 4)), month - 1, day);
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day ? utc : undefined;
}

function partsOf(utc: Date): DateParts {
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

function write({ year, month, day }: DateParts): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
