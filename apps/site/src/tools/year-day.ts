import { dayOff, isShortened } from '@poryadok/domain/calendar';
import { type PlainDate, weekday } from '@poryadok/domain/plain-date';
import type { MonthDay } from '../shared/MonthTable.tsx';

/**
 * A day of the working calendar as its page shows it: off, a holiday, moved, shortened, a weekend that works.
 *
 * @throws CalendarRangeError for a year without a calendar
 * @example yearDay('2026-11-04').words // ['День народного единства', false, false]
 */
export function yearDay(date: PlainDate): MonthDay {
  const off = dayOff(date);
  const short = isShortened(date);
  const worksOnWeekend = !off && weekday(date) > 5;
  return {
    looks: [
      off && 'day-off',
      off?.kind === 'holiday' && 'holiday',
      off?.kind === 'transfer' && 'moved',
      (short || worksOnWeekend) && 'counted',
    ],
    words: [
      off && (off.kind === 'transfer' ? 'перенесённый выходной' : off.name),
      short && 'короче на час',
      worksOnWeekend && 'рабочий',
    ],
    mark: short ? '−1 ч' : worksOnWeekend ? 'раб.' : undefined,
  };
}
