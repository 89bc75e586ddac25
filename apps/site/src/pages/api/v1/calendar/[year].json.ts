import { yearCalendar } from '@poryadok/domain/calendar';
import { calendarYears } from '../../../../lib/calendar-years.ts';
import { jsonResponse } from '../../../../lib/json-response.ts';
import { dataVersion } from '../../../../lib/open-data.ts';

export const getStaticPaths = () => calendarYears.map((year) => ({ params: { year: String(year) } }));

/** The working calendar of a year with its decree. */
export const GET = ({ params }: { params: { year: string } }) =>
  jsonResponse({ version: dataVersion, ...yearCalendar(Number(params.year)) });
