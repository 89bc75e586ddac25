import { formatMonth, formatRussianDate } from './format-russian-date.ts';
import { fromParts, isPlainDate, type PlainDate } from './plain-date.ts';

/** A month, `2026-03`, or a day, `2026-03-18`: a date as exactly as it is known. */
export type MonthOrDay = string;

/**
 * The earliest day that a month or a day may mean. Throws `RangeError` when there is no such month or day.
 *
 * @example firstDayOf('2026-03') // '2026-03-01'
 * @example firstDayOf('2026-03-18') // '2026-03-18'
 */
export function firstDayOf(date: MonthOrDay): PlainDate {
  if (isPlainDate(date)) return date;
  if (!/^\d{4}-\d{2}$/.test(date)) throw new RangeError(`Not a month or a day: ${date.slice(0, 40)}`);
  return fromParts({ year: Number(date.slice(0, 4)), month: Number(date.slice(5)), day: 1 });
}

/**
 * A month or a day in Russian words, no more exact than it is known. Throws `RangeError` as `firstDayOf` does.
 *
 * @example formatMonthOrDay('2026-03') // 'март 2026'
 * @example formatMonthOrDay('2026-03-18') // '18 марта 2026 года'
 */
export function formatMonthOrDay(date: MonthOrDay): string {
  return isPlainDate(date) ? formatRussianDate(date) : formatMonth(firstDayOf(date));
}
