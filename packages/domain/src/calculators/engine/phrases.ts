import { capitalised } from '../../plain-date/capitalised.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';

/**
 * The end of a headline that names a last day.
 *
 * @example noLaterThan('2026-12-23') // 'не позже среды, 23 декабря 2026 года'
 */
export function noLaterThan(date: PlainDate): string {
  return `не позже ${formatRussianDate(date, { case: 'genitive', weekday: true })}`;
}

/**
 * The end of a headline that names a first day.
 *
 * @example notEarlierThan('2026-12-23') // 'не раньше среды, 23 декабря 2026 года'
 */
export function notEarlierThan(date: PlainDate): string {
  return `не раньше ${formatRussianDate(date, { case: 'genitive', weekday: true })}`;
}

/**
 * Says of a day that it is off; whether it is, the caller knows.
 *
 * @example dayOffNote('2026-12-19') // 'Суббота, 19 декабря 2026 года, — нерабочий день.'
 */
export function dayOffNote(date: PlainDate): string {
  return `${capitalised(formatRussianDate(date, { weekday: true }))}, — нерабочий день.`;
}

/**
 * «В» with a day, as the weekday asks.
 *
 * @example onDay('2026-12-23') // 'в среду, 23 декабря 2026 года'
 * @example onDay('2026-12-22') // 'во вторник, 22 декабря 2026 года'
 */
export function onDay(date: PlainDate): string {
  const day = formatRussianDate(date, { case: 'accusative', weekday: true });
  return `${day.startsWith('вт') ? 'во' : 'в'} ${day}`;
}

/**
 * «С» with a day, as the weekday asks.
 *
 * @example sinceDay('2026-12-23') // 'со среды, 23 декабря 2026 года'
 * @example sinceDay('2026-12-24') // 'с четверга, 24 декабря 2026 года'
 */
export function sinceDay(date: PlainDate): string {
  const day = formatRussianDate(date, { case: 'genitive', weekday: true });
  return `${/^(вт|ср)/.test(day) ? 'со' : 'с'} ${day}`;
}
