import { calendarRange } from '@poryadok/domain/calendar';

const yearOf = (date: string) => Number(date.slice(0, 4));

/** The years of the working calendar, first to last. */
export const calendarYears: readonly number[] = Array.from(
  { length: yearOf(calendarRange.to) - yearOf(calendarRange.from) + 1 },
  (_, index) => yearOf(calendarRange.from) + index,
);

export const calendarUrl = (year: number) => `/tools/calendar/${year}/`;
