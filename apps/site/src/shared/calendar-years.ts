import { calendarYears } from '@poryadok/domain/calendar';

/** «с … по … год»: the years of the working calendar inside a sentence. */
export const calendarSpan = `с ${calendarYears[0]} по ${calendarYears.at(-1)} год`;

export function calendarUrl(year: number) {
  return `/tools/calendar/${year}/`;
}
