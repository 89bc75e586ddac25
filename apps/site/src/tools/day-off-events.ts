import { calendarYears, dayOff, yearCalendar } from '@poryadok/domain/calendar';
import { formatRussianDate, type PlainDate } from '@poryadok/domain/plain-date';
import { calendarUrl } from '../shared/calendar-years.ts';
import type { CalendarEvent } from '../shared/ics.ts';

/**
 * Holidays, moved days off and working weekends of a year, as events to import.
 *
 * @param site - where the site lives
 * @throws CalendarRangeError for a year without a calendar
 * @example yearEvents(2026, new URL('https://poryadok.example'))[0]?.title // 'Новогодние каникулы'
 */
export function yearEvents(year: number, site: URL | undefined): CalendarEvent[] {
  const { holidays, transfers, working, decree } = yearCalendar(year);
  const event = (kind: string, date: PlainDate, title: string) =>
    eventOf({ uid: `calendar-${kind}-${date}@poryadok`, date, title, description: decree }, site);
  return [
    ...holidays.map(({ date, name }) => event('holiday', date, name)),
    ...transfers.map(({ from, to }) =>
      event('day-off', to, `Выходной, перенесён с ${formatRussianDate(from, { case: 'genitive' })}`),
    ),
    ...working.map((date) => event('working', date, 'Рабочий выходной')),
  ];
}

/**
 * What differs from Monday to Friday in some years, a day an event: whoever subscribes counts working days by it. The page
 * of the year names the decree: a program asks for the feed every week, so it is kept short.
 *
 * @throws CalendarRangeError for a year without a calendar
 * @example feedEvents([2026, 2027], new URL('https://poryadok.example')).length // 30
 */
export function feedEvents(years: readonly number[], site: URL | undefined): CalendarEvent[] {
  return years.flatMap((year) => {
    const { nonWorking, working, transfers } = yearCalendar(year);
    const event = (date: PlainDate, title: string) =>
      eventOf({ uid: `calendar-${date}@poryadok`, date, title }, site);
    return [
      ...nonWorking.map((date) => event(date, `Нерабочий день: ${dayOff(date)?.name}`)),
      ...working.map((date) => {
        const to = transfers.find(({ from }) => from === date)?.to;
        const moved = to ? `: перенос на ${formatRussianDate(to, { case: 'accusative' })}` : '';
        return event(date, `Рабочий выходной${moved}`);
      }),
    ].sort((a, b) => a.date.localeCompare(b.date));
  });
}

/**
 * The years of the feed: that of today and the next, as far as decrees reach; the last two of them once both are gone.
 *
 * @example feedYears('2026-11-25') // [2026, 2027]
 */
export function feedYears(today: PlainDate): number[] {
  const year = Number(today.slice(0, 4));
  const wanted = calendarYears.filter((covered) => covered === year || covered === year + 1);
  return wanted.length > 0 ? wanted : calendarYears.slice(-2);
}

function eventOf(
  event: Pick<CalendarEvent, 'uid' | 'date' | 'title' | 'description'>,
  site: URL | undefined,
): CalendarEvent {
  return { ...event, url: new URL(calendarUrl(Number(event.date.slice(0, 4))), site).href };
}
