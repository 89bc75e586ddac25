import { weekday } from '../plain-date/arithmetic.ts';
import { formatNumericDate } from '../plain-date/format-russian-date.ts';
import { daysOfMonth, type PlainDate } from '../plain-date/plain-date.ts';
import { holidayOn } from './holidays.ts';
import { CalendarRangeError } from './range.ts';
import { isWorkingDay, type Transfer, transfersOf } from './working-days.ts';
import type { PlainMonthDay } from './year-facts.ts';
import { yearFacts } from './years.ts';

/** A year of the working calendar with its decree: everything a page or the open data shows. */
export interface YearCalendar {
  year: number;
  /** «Постановление Правительства РФ от 24.09.2025 № 1466 «О переносе выходных дней в 2026 году»». */
  decree: string;
  /** Monday-to-Friday days that are off. */
  nonWorking: readonly PlainDate[];
  /** Saturdays and Sundays that work. */
  working: readonly PlainDate[];
  shortened: readonly PlainDate[];
  holidays: readonly { date: PlainDate; name: string }[];
  transfers: readonly Transfer[];
  /** Declared non-working by the President with pay kept; they do not move terms and count as working days here. */
  presidentialNonWorking: readonly { act: string; days: readonly PlainDate[] }[];
  workingDays: number;
  calendarDays: number;
  /** Working days of each month, January first. */
  workingDaysByMonth: readonly number[];
  /** Hours of a 40-hour week in five days (ТК РФ, ст. 91, 95): eight a working day, seven on a shortened one. */
  workingHours: number;
  /** The same of each month, January first. */
  workingHoursByMonth: readonly number[];
}

/**
 * The working calendar of a year with the decree it rests on. Throws `CalendarRangeError` outside the calendar.
 *
 * @example yearCalendar(2026).workingDays // 247
 * @example yearCalendar(2026).workingHours // 1972
 */
export function yearCalendar(year: number): YearCalendar {
  const facts = yearFacts[year];
  if (facts === undefined) throw new CalendarRangeError(`${year}-01-01`);
  const inYear = (list: readonly PlainMonthDay[]) => list.map((day): PlainDate => `${year}-${day}`);
  const months = Array.from({ length: 12 }, (_, index) => daysOfMonth(year, index + 1));
  const days = months.flat();
  const worksByMonth = months.map((month) => month.filter(isWorkingDay).length);
  const hoursByMonth = months.map((month) => sum(month.map(hoursOf)));
  return {
    year,
    decree: `Постановление Правительства РФ от ${formatNumericDate(facts.decree.date)} № ${facts.decree.number} «О переносе выходных дней в ${year} году»`,
    nonWorking: days.filter((date) => weekday(date) <= 5 && !isWorkingDay(date)),
    working: days.filter((date) => weekday(date) > 5 && isWorkingDay(date)),
    shortened: inYear(facts.shortened),
    holidays: days.flatMap((date) => {
      const holiday = holidayOn(date);
      return holiday === undefined ? [] : [{ date, name: holiday.name }];
    }),
    transfers: transfersOf(year),
    presidentialNonWorking: (facts.presidentialNonWorking ?? []).map(({ act, days: list }) => ({
      act,
      days: inYear(list),
    })),
    workingDays: sum(worksByMonth),
    workingDaysByMonth: worksByMonth,
    workingHours: sum(hoursByMonth),
    workingHoursByMonth: hoursByMonth,
    calendarDays: days.length,
  };
}

/**
 * Whether the day is a working day an hour shorter, the eve of a holiday (ТК РФ, ст. 95). Throws `CalendarRangeError`
 * outside the calendar.
 *
 * @example isShortened('2026-04-30') // true
 */
export function isShortened(date: PlainDate): boolean {
  const shortened = yearFacts[Number(date.slice(0, 4))]?.shortened ?? [];
  return isWorkingDay(date) && shortened.some((day) => day === date.slice(5));
}

function hoursOf(date: PlainDate): number {
  return isWorkingDay(date) ? 8 - Number(isShortened(date)) : 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
