import { calendarYears } from '@poryadok/domain/calendar';
import { calendarResponse } from '../../../shared/calendar-response.ts';
import { toIcs } from '../../../shared/ics.ts';
import { yearEvents } from '../../../tools/day-off-events.ts';

export function getStaticPaths() {
  return calendarYears.map((year) => ({ params: { year: String(year) } }));
}

/** Holidays, moved days off and working weekends of a year for a calendar program. */
export function GET({ params, site }: { params: { year: string }; site: URL | undefined }) {
  const year = Number(params.year);
  // The moment is that of the build: a corrected file replaces what was imported before.
  return calendarResponse(
    toIcs(yearEvents(year, site), new Date().toISOString(), { name: `Производственный календарь ${year}` }),
  );
}
