import { addDays, weekday } from '../plain-date/arithmetic.ts';
import { formatRussianDate } from '../plain-date/format-russian-date.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { type DayOff, dayOff } from './day-off.ts';
import { holidayOn } from './holidays.ts';
import { calendarRange } from './range.ts';

/**
 * Why the day is off as far as it is known in any year, or `undefined` for a working day. Where the decree is out it is
 * asked; a later year has its Saturdays, Sundays and holidays, and the day off that the code itself moves from a weekend
 * holiday, but in January, to the next working day (ТК РФ, ст. 112 ч. 1, 2). A decree may yet move other days.
 *
 * Throws `CalendarRangeError` before the first covered year.
 *
 * @example statutoryDayOff('2028-01-04')?.name // 'новогодние каникулы'
 * @example statutoryDayOff('2028-11-06')?.movedFrom // '2028-11-04', a Saturday
 * @example statutoryDayOff('2028-01-10') // undefined
 */
export function statutoryDayOff(date: PlainDate): DayOff | undefined {
  if (date <= calendarRange.to) return dayOff(date);
  const holiday = holidayOn(date);
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.phrase };
  if (weekday(date) > 5) return { kind: 'weekend', name: 'выходной' };
  const movedFrom = weekendHolidayBefore(date);
  if (movedFrom === undefined) return undefined;
  const from = formatRussianDate(movedFrom, { case: 'genitive', weekday: true });
  return { kind: 'transfer', name: `выходной, перенесён с ${from}`, movedFrom };
}

/** The holiday on a weekend in the run of days off that ends on the eve of the day, save January's. */
function weekendHolidayBefore(date: PlainDate): PlainDate | undefined {
  for (let day = addDays(date, -1); isOffByItself(day); day = addDays(day, -1))
    if (weekday(day) > 5 && isHoliday(day) && day.slice(5, 7) !== '01') return day;
  return undefined;
}

function isOffByItself(date: PlainDate): boolean {
  return weekday(date) > 5 || isHoliday(date);
}

function isHoliday(date: PlainDate): boolean {
  return holidayOn(date) !== undefined;
}

/**
 * The `count`-th working day after the date, or before it when `count` is negative, as far as it is known in any year
 * (see `statutoryDayOff`); the date itself for 0. Walks day by day: meant for the terms of the law, not for any number.
 *
 * Throws `CalendarRangeError` before the first covered year.
 *
 * @example addStatutoryWorkingDays('2028-01-10', -11) // '2027-12-16'
 */
export function addStatutoryWorkingDays(date: PlainDate, count: number): PlainDate {
  const direction = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, direction);
    if (statutoryDayOff(day) === undefined) left -= 1;
  }
  return day;
}
