import { calendarRange, calendarYears, previousWorkingDay } from '../src/calendar/index.ts';
import { addDays } from '../src/plain-date/arithmetic.ts';

/** The edges of the working calendar, wherever the newest decree has set them: tests stand on both sides. */
export const firstDay = calendarRange.from;
export const lastDay = calendarRange.to;
export const dayBefore = addDays(firstDay, -1);
export const dayAfter = addDays(lastDay, 1);
export const firstYear = Math.min(...calendarYears);
export const lastYear = Math.max(...calendarYears);
/** After it no working day is known, be the day after it the last day or beyond. */
export const lastWorkingDay = previousWorkingDay(lastDay);
