import { formatRussianDate } from '../plain-date/format-russian-date.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { holidayOn } from './holidays.ts';
import { isCovered, isWorkingDay, transferTo } from './working-days.ts';

/** Why a day is off. */
export interface DayOff {
  kind: 'weekend' | 'holiday' | 'transfer';
  /** As inside a sentence: "выходной", "новогодние каникулы", "выходной, перенесён с воскресенья, 4 января 2026 года". */
  name: string;
  /** The day whose day off was moved here. */
  movedFrom?: PlainDate;
}

/**
 * Why the day is off, or `undefined` for a working day. Throws `CalendarRangeError` outside the calendar.
 *
 * @example dayOff('2027-01-07') // { kind: 'holiday', name: 'Рождество' }
 * @example dayOff('2026-12-31') // { kind: 'transfer', name: 'выходной, перенесён с воскресенья, 4 января 2026 года', movedFrom: '2026-01-04' }
 */
export function dayOff(date: PlainDate): DayOff | undefined {
  if (isWorkingDay(date)) return undefined;
  const holiday = holidayOn(date);
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.phrase };
  const transfer = transferTo(date);
  if (transfer === undefined) return { kind: 'weekend', name: 'выходной' };
  const from = formatRussianDate(transfer.from, { case: 'genitive', weekday: true });
  return { kind: 'transfer', name: `выходной, перенесён с ${from}`, movedFrom: transfer.from };
}

/** What the working calendar says of a day: it works, it is off for a reason, or no decree has set its year yet. */
export type DayKind = { kind: 'working' } | DayOff | { kind: 'unknown' };

/**
 * What the day is, for a picture that reaches beyond the calendar. Of a day outside it nothing is guessed, not even that
 * a Sunday is off: any may be moved. Throws `RangeError` when the text is not a date.
 *
 * @example dayKind('2026-12-30') // { kind: 'working' }
 * @example dayKind('2027-01-07') // { kind: 'holiday', name: 'Рождество' }
 * @example dayKind('2045-01-01') // { kind: 'unknown' }
 */
export function dayKind(date: PlainDate): DayKind {
  return isCovered(date) ? (dayOff(date) ?? { kind: 'working' }) : { kind: 'unknown' };
}
