import { addDays, weekday } from './arithmetic.ts';
import { formatRussianDate, formatWeekday } from './format-russian-date.ts';
import type { UnderstoodDate } from './parse-russian-date.ts';

/**
 * How an entry was understood, to stand under its field: the day with its weekday. A year that was not typed is told as
 * one that was guessed, a weekday that does not fit as one to look at again.
 *
 * @example tellRussianDate({ ok: true, date: '2026-01-19' }) // 'понедельник, 19 января 2026 года'
 * @example tellRussianDate({ ok: true, date: '2026-08-05', yearGuessed: true }) // 'понято как 5 августа 2026 года, среда'
 * @example tellRussianDate({ ok: true, date: '2026-01-19', wrongWeekday: 2 })
 * // '19 января 2026 года — понедельник, а не вторник: проверьте день или год'
 */
export function tellRussianDate({ date, yearGuessed, wrongWeekday }: UnderstoodDate): string {
  const start = yearGuessed ? 'понято как ' : '';
  const day = formatRussianDate(date);
  if (wrongWeekday !== undefined) {
    const typed = formatWeekday(addDays(date, wrongWeekday - weekday(date)));
    return `${start}${day} — ${formatWeekday(date)}, а не ${typed}: проверьте день или год`;
  }
  return yearGuessed ? `${start}${day}, ${formatWeekday(date)}` : formatRussianDate(date, { weekday: true });
}
