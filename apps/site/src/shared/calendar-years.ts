import { calendarRange } from '@poryadok/domain/calendar';
import type { PlainDate } from '@poryadok/domain/plain-date';

function yearOf(date: PlainDate) {
  return Number(date.slice(0, 4));
}

/** The years of the working calendar, first to last. */
export const calendarYears: readonly number[] = Array.from(
  { length: yearOf(calendarRange.to) - yearOf(calendarRange.from) + 1 },
  (_, index) => yearOf(calendarRange.from) + index,
);

export function calendarUrl(year: number) {
  return `/tools/calendar/${year}/`;
}
