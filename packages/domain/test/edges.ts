import { calendarRange, calendarYears, previousWorkingDay } from '../src/calendar/index.ts';
import type { PlainDate } from '../src/plain-date/plain-date.ts';

/** The edges of the working calendar, wherever the newest decree has set them: tests stand on both sides. */
export const firstYear = Math.min(...calendarYears);
export const lastYear = Math.max(...calendarYears);
export const dayBefore: PlainDate = `${firstYear - 1}-12-31`;
export const firstDay = calendarRange.from;
export const lastDay = calendarRange.to;
export const dayAfter: PlainDate = `${lastYear + 1}-01-01`;

/** After it no working day is known: the day after it is off or beyond the calendar. */
export function lastWorkingDay(): PlainDate {
  return previousWorkingDay(lastDay);
}
