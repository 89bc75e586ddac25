import { formatRussianDate } from '../plain-date/format-russian-date.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { statutoryHolidays } from './holidays.ts';
import { isWorkingDay, transferTo } from './working-days.ts';

/** Why a day is off. */
export interface DayOff {
  kind: 'weekend' | 'holiday' | 'transfer';
  /** As inside a sentence: "выходной", "новогодние каникулы", "выходной, перенесён с воскресенья, 4 января 2026 года". */
  name: string;
  /** The day whose day off was moved here. */
  movedFrom?: PlainDate;
}

/**
 * Why the day is off, or `undefined` for a working day. Throws `CalendarRangeError` outside 2013–2027.
 *
 * @example dayOff('2027-01-07') // { kind: 'holiday', name: 'Рождество' }
 * @example dayOff('2026-12-31') // { kind: 'transfer', name: 'выходной, перенесён с воскресенья, 4 января 2026 года', movedFrom: '2026-01-04' }
 */
export function dayOff(date: PlainDate): DayOff | undefined {
  if (isWorkingDay(date)) return undefined;
  const holiday = statutoryHolidays[date.slice(5)];
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.phrase };
  const transfer = transferTo(date);
  if (transfer === undefined) return { kind: 'weekend', name: 'выходной' };
  const from = formatRussianDate(transfer.from, { case: 'genitive', weekday: true });
  return { kind: 'transfer', name: `выходной, перенесён с ${from}`, movedFrom: transfer.from };
}
