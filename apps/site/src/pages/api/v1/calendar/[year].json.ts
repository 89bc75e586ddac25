import { calendarYears, yearCalendar } from '@poryadok/domain/calendar';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { head } from '../../../../open-data/open-data.ts';

export function getStaticPaths() {
  return calendarYears.map((year) => ({ params: { year: String(year) } }));
}

/** The working calendar of a year with its decree. */
export function GET({ params }: { params: { year: string } }) {
  return jsonResponse({ ...head('calendar-file'), ...yearCalendar(Number(params.year)) });
}
