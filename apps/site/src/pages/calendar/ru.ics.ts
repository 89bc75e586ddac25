import { calendarResponse } from '../../shared/calendar-response.ts';
import { toIcs } from '../../shared/ics.ts';
import { today } from '../../shared/today.ts';
import { feedEvents, feedYears } from '../../tools/day-off-events.ts';

/** Days off and working weekends of the year of the build and the next, to subscribe to. */
export function GET({ site }: { site: URL | undefined }) {
  const now = new Date().toISOString();
  return calendarResponse(
    toIcs(feedEvents(feedYears(today()), site), now, {
      name: 'Нерабочие дни России',
      refresh: 'P7D',
    }),
  );
}
