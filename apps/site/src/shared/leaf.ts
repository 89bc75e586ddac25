import { formatRussianDate, formatWeekday, type PlainDate } from '@poryadok/domain/plain-date';

/**
 * What stands on the leaf of a wall calendar, in the order in which it is read aloud.
 *
 * @example leafOf('2026-12-23') // { weekday: 'среда', day: '23', month: 'декабря 2026' }
 */
export function leafOf(date: PlainDate): { weekday: string; day: string; month: string } {
  const [day = '', month = ''] = formatRussianDate(date, { year: false }).split(' ');
  return { weekday: formatWeekday(date), day, month: `${month} ${date.slice(0, 4)}` };
}
