import { weekday } from '../plain-date/arithmetic.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../plain-date/plain-date.ts';
import { holidaysOf } from './holidays.ts';
import { CalendarRangeError, calendarRange, calendarYears } from './range.ts';
import { transfersByYear } from './transfers.ts';

/** The transfers of a year as dates. */
export interface Transfer {
  from: PlainDate;
  to: PlainDate;
  basis: 'decree' | 'law';
}

/** The days off moved within the year: `transfersOf(2026)[0]` is `{ from: '2026-01-03', to: '2026-01-09', basis: 'decree' }`. */
export function transfersOf(year: number): readonly Transfer[] {
  const moves = transfersByYear[year] ?? [];
  return moves.map(([from, to, basis]) => ({
    from: `${year}-${from}`,
    to: `${year}-${to}`,
    basis: basis ?? 'decree',
  }));
}

/**
 * Every covered day, counted once: how many working days there are up to and including it, and which day the n-th
 * working day is. With the two tables any count costs the same, whatever its length.
 */
interface Tables {
  first: number;
  last: number;
  /** Index: day number − first. */
  workingDaysUpTo: Uint16Array;
  /** Day numbers; index: ordinal of the working day, from 0. */
  workingDays: readonly number[];
  /** The transfer that made the day a day off. */
  transferTo: ReadonlyMap<PlainDate, Transfer>;
}

let tables: Tables | undefined;

function getTables(): Tables {
  tables ??= buildTables();
  return tables;
}

/** By the numbers of days: to write out five thousand dates and ask each for its holiday takes an old phone a tenth of a second. */
function buildTables(): Tables {
  const first = toDayNumber(calendarRange.from);
  const last = toDayNumber(calendarRange.to);
  const transfers = calendarYears.flatMap(transfersOf);
  const daysSinceMonday = weekday(calendarRange.from) - 1;
  const isOff = Array.from({ length: last - first + 1 }, (_, index) => (daysSinceMonday + index) % 7 > 4);
  for (const { from } of transfers) isOff[toDayNumber(from) - first] = false;
  for (const { to } of transfers) isOff[toDayNumber(to) - first] = true;
  for (const holiday of calendarYears.flatMap(holidaysOf)) isOff[toDayNumber(holiday) - first] = true;
  const workingDaysUpTo = new Uint16Array(isOff.length);
  const workingDays: number[] = [];
  for (const [index, off] of isOff.entries()) {
    if (!off) workingDays.push(first + index);
    workingDaysUpTo[index] = workingDays.length;
  }
  const transferTo = new Map(transfers.map((transfer) => [transfer.to, transfer]));
  return { first, last, workingDaysUpTo, workingDays, transferTo };
}

/** The transfer that made the day a day off, if one did. */
export function transferTo(date: PlainDate): Transfer | undefined {
  return getTables().transferTo.get(date);
}

/** Whether the working calendar knows the day. Throws `RangeError` when the text is not a date. */
export function isCovered(date: PlainDate): boolean {
  const { first, last } = getTables();
  const day = toDayNumber(date);
  return day >= first && day <= last;
}

function coveredDay(date: PlainDate, { first, last }: Tables): number {
  const day = toDayNumber(date);
  if (day < first || day > last) throw new CalendarRangeError(date);
  return day;
}

/** Working days from the first covered day up to and including `day`; 0 before the first. */
function upTo(day: number, { first, workingDaysUpTo }: Tables): number {
  return workingDaysUpTo[day - first] ?? 0;
}

function nthWorkingDay(ordinal: number, askedFrom: PlainDate, { workingDays }: Tables): PlainDate {
  const day = workingDays[ordinal];
  if (day === undefined) throw new CalendarRangeError(askedFrom);
  return fromDayNumber(day);
}

/**
 * Whether the day is a working day: Monday to Friday and neither a holiday nor a day off moved there, or a Saturday or
 * Sunday whose day off was moved away (ТК РФ, ст. 112). A shortened day is a working day.
 *
 * Throws `CalendarRangeError` outside the calendar, `RangeError` when the text is not a date.
 *
 * @example isWorkingDay('2026-12-31') // false: the day off of Sunday, 4 January, was moved there
 * @example isWorkingDay('2027-02-20') // true: a working Saturday
 */
export function isWorkingDay(date: PlainDate): boolean {
  const table = getTables();
  const day = coveredDay(date, table);
  return upTo(day, table) > upTo(day - 1, table);
}

/**
 * The `count`-th working day strictly after the date, or strictly before it when `count` is negative; the date itself
 * when `count` is 0, be it a working day or not. The day of the event is not counted (ГК РФ, ст. 191).
 *
 * Costs the same for any count. Throws `CalendarRangeError` when the date or the answer lies outside the calendar,
 * `RangeError` when an argument is not a date or not a whole number.
 *
 * @example addWorkingDays('2026-12-30', 1) // '2027-01-11'
 * @example addWorkingDays('2026-12-15', -10) // '2026-12-01'
 */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${String(count)}`);
  const table = getTables();
  const day = coveredDay(date, table);
  if (count === 0) return date;
  const before = count > 0 ? upTo(day, table) - 1 : upTo(day - 1, table);
  return nthWorkingDay(before + count, date, table);
}

/**
 * How many working days lie after the first date up to and including the second. When the second lies before the first,
 * the count is negative and still leaves out the first date and takes in the second, so that it undoes
 * `addWorkingDays`: `countWorkingDays(d, addWorkingDays(d, n))` is `n`.
 *
 * Throws `CalendarRangeError` outside the calendar.
 *
 * @example countWorkingDays('2026-12-30', '2027-01-12') // 2: 11 and 12 January
 * @example countWorkingDays('2027-01-12', '2026-12-30') // -2: 11 January and 30 December
 */
export function countWorkingDays(after: PlainDate, through: PlainDate): number {
  const table = getTables();
  const excluded = coveredDay(after, table);
  const counted = coveredDay(through, table);
  if (counted < excluded) return upTo(counted - 1, table) - upTo(excluded - 1, table);
  return upTo(counted, table) - upTo(excluded, table);
}

/**
 * The day itself if it works, else the first working day after it: where a term that ends on a day off ends
 * (ГК РФ, ст. 193). Throws `CalendarRangeError` when either lies outside the calendar.
 *
 * @example nextWorkingDay('2026-12-19') // '2026-12-21'
 */
export function nextWorkingDay(date: PlainDate): PlainDate {
  const table = getTables();
  const day = coveredDay(date, table);
  return nthWorkingDay(upTo(day - 1, table), date, table);
}

/**
 * The day itself if it works, else the last working day before it: the cautious end of a term that ends on a day off.
 * Throws `CalendarRangeError` when either lies outside the calendar.
 *
 * @example previousWorkingDay('2026-12-19') // '2026-12-18'
 */
export function previousWorkingDay(date: PlainDate): PlainDate {
  const table = getTables();
  const day = coveredDay(date, table);
  return nthWorkingDay(upTo(day, table) - 1, date, table);
}
