import { diffDays } from '../arithmetic.ts';
import { daysInMonth, fromParts, type PlainDate, toParts } from '../plain-date.ts';

/** Where a date lies, seen from today: something that has happened, something to come, or either. Today is both. */
export type DateExpectation = 'past' | 'future' | 'any';

/** The years that a date may be typed of. */
export const firstYear = 1900;
export const lastYear = 2100;

/** Two 29 February lie eight years apart at most, as those of 1896 and 1904. */
const furthest = 8;

/**
 * The year that figures mean; `undefined` while they may go on. Two figures are 2000–2069 or 1970–1999, except 19 and 20:
 * those begin a year of four.
 *
 * @example yearOf('26') // 2026
 * @example yearOf('20') // undefined
 */
export function yearOf(figures: string): number | undefined {
  const year = Number(figures);
  if (figures.length > 3) return year;
  return figures.length === 2 && year !== 19 && year !== 20 ? year + (year < 70 ? 2000 : 1900) : undefined;
}

/**
 * The day nearest to `today` that has this day and month: not after it when the past is expected, not before it when the
 * future is. Where either may be meant it is the nearest of all, so half a year away at most (29 February apart), and the
 * coming one of two equally near. `undefined` when no year has such a day.
 *
 * @example nearestDay(5, 8, '2026-11-25', 'past') // '2026-08-05'
 * @example nearestDay(5, 8, '2026-11-25', 'future') // '2027-08-05'
 */
export function nearestDay(
  day: number,
  month: number,
  today: PlainDate,
  expect: DateExpectation,
): PlainDate | undefined {
  const { year: thisYear } = toParts(today);
  const distance = (date: PlainDate) => Math.abs(diffDays(today, date));
  let nearest: PlainDate | undefined;
  for (let year = thisYear + furthest; year >= thisYear - furthest; year--) {
    if (year < firstYear || year > lastYear || day < 1 || day > daysInMonth(year, month)) continue;
    const date = fromParts({ year, month, day });
    if (expect === 'past' ? date > today : expect === 'future' && date < today) continue;
    if (nearest === undefined || distance(date) < distance(nearest)) nearest = date;
  }
  return nearest;
}
