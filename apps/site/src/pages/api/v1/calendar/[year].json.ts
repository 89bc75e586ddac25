import { calendarYears, yearCalendar } from '@poryadok/domain/calendar';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { dataVersion } from '../../../../open-data/open-data.ts';

export function getStaticPaths() {
  return calendarYears.map((year) => ({ params: { year: String(year) } }));
}

/** The working calendar of a year with its decree. */
export function GET({ params }: { params: { year: string } }) {
  return jsonResponse({ version: dataVersion, ...yearCalendar(Number(params.year)) });
}
