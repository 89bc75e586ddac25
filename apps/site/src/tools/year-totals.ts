import { yearCalendar } from '@poryadok/domain/calendar';
import { capitalised, daysInMonth, formatMonth, fromParts } from '@poryadok/domain/plain-date';

/** Some months of a year together. */
export interface Totals {
  name: string;
  /** Days of all kinds, working days, days off. */
  all: number;
  works: number;
  off: number;
  /** Working hours of a 40-hour week. */
  hours: number;
  /** It sums up the rows above it. */
  strong: boolean;
}

/**
 * A month's name without its year.
 *
 * @example nameOfMonth(2026, 3) // 'Март'
 */
export function nameOfMonth(year: number, month: number): string {
  return capitalised(formatMonth(fromParts({ year, month, day: 1 })).split(' ')[0] ?? '');
}

/**
 * The months of a year, each quarter after its three, the year itself last.
 *
 * @throws CalendarRangeError for a year without a calendar
 * @example yearTotals(2026).at(-1) // { name: 'Год', all: 365, works: 247, off: 118, hours: 1972, strong: true }
 */
export function yearTotals(year: number): Totals[] {
  const { workingDaysByMonth, workingHoursByMonth } = yearCalendar(year);
  const totals = (name: string, months: readonly number[], strong = false): Totals => {
    const sum = (of: (month: number) => number | undefined) =>
      months.reduce((total, month) => total + (of(month) ?? 0), 0);
    const all = sum((month) => daysInMonth(year, month));
    const works = sum((month) => workingDaysByMonth[month - 1]);
    const hours = sum((month) => workingHoursByMonth[month - 1]);
    return { name, all, works, off: all - works, hours, strong };
  };
  return [
    ...[1, 4, 7, 10].flatMap((first, quarter) => {
      const months = [first, first + 1, first + 2];
      return [
        ...months.map((month) => totals(nameOfMonth(year, month), [month])),
        totals(`${quarter + 1}-й квартал`, months, true),
      ];
    }),
    totals(
      'Год',
      workingDaysByMonth.map((_, index) => index + 1),
      true,
    ),
  ];
}
