import { calendarYears, yearCalendar } from '@poryadok/domain/calendar';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { calendarUrl } from '../../../shared/calendar-years.ts';
import { toIcs } from '../../../shared/ics.ts';

export function getStaticPaths() {
  return calendarYears.map((year) => ({ params: { year: String(year) } }));
}

/** Holidays, moved days off and working weekends of a year for a calendar program. */
export function GET({ params, site }: { params: { year: string }; site: URL | undefined }) {
  const year = Number(params.year);
  const { holidays, transfers, working, decree } = yearCalendar(year);
  const url = new URL(calendarUrl(year), site).href;
  const event = (kind: string, date: PlainDate, title: string) => ({
    uid: `calendar-${kind}-${date}@poryadok`,
    date,
    title,
    description: decree,
    url,
  });
  const events = [
    ...holidays.map(({ date, name }) => event('holiday', date, name)),
    ...transfers
      .filter(({ to }) => to.startsWith(params.year))
      .map(({ from, to }) =>
        event('day-off', to, `Выходной, перенесён с ${formatRussianDate(from, { case: 'genitive' })}`),
      ),
    ...working.map((date) => event('working', date, 'Рабочий выходной')),
  ];
  // The file is the same at every build: its moment is the start of the year it tells of.
  return new Response(toIcs(events, `${year}-01-01T00:00:00Z`, { alarms: [] }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
