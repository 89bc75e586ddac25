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

const shape = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the year has a 29 February. `isLeapYear(2028)` is `true`. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has; 0 for a month that does not exist. `daysInMonth(2028, 2)` is `29`. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * Whether the value is a date that exists, written `YYYY-MM-DD`.
 *
 * @example isPlainDate('2026-02-28') // true
 * @example isPlainDate('2026-02-29') // false: 2026 is not a leap year
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const { year, month, day } = split(value);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The parts of a plain date. Throws `RangeError` when the text is not an existing date.
 *
 * @example toParts('2026-03-05') // { year: 2026, month: 3, day: 5 }
 */
export function toParts(date: PlainDate): DateParts {
  if (!isPlainDate(date)) throw new RangeError(`Not a calendar date: ${String(date).slice(0, 40)}`);
  return split(date);
}

/**
 * A plain date from its parts. Throws `RangeError` when there is no such day.
 *
 * @example fromParts({ year: 2026, month: 3, day: 5 }) // '2026-03-05'
 */
export function fromParts({ year, month, day }: DateParts): PlainDate {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
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
 * The number of the day, counted from 1 January 1970 as 0. Integer arithmetic on the Gregorian calendar: four
 * centuries repeat after 146 097 days, and a year that starts in March has its leap day last.
 *
 * @example toDayNumber('1970-01-02') // 1
 */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = toParts(date);
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCentury =
    yearOfCentury * 365 + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100) + dayOfYear;
  return century * 146_097 + dayOfCentury - 719_468;
}

/**
 * The date of a day number: the inverse of `toDayNumber`. Throws `RangeError` outside the years 0001 to 9999.
 *
 * @example fromDayNumber(1) // '1970-01-02'
 */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719_468;
  const century = Math.floor(shifted / 146_097);
  const dayOfCentury = shifted - century * 146_097;
  const yearOfCentury = Math.floor(
    (dayOfCentury -
      Math.floor(dayOfCentury / 1460) +
      Math.floor(dayOfCentury / 36_524) -
      Math.floor(dayOfCentury / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCentury - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return fromParts({
    year: yearOfCentury + century * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  });
}

function split(date: string): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
