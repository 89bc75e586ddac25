import { addDays, type PlainDate } from '@poryadok/domain/plain-date';
import { type CalendarEvent, toIcs } from '../shared/ics.ts';
import { digest } from './digest.ts';
import { fullTitle, type TakenDate } from './taken-date.ts';

/** Where and when a file is made: nothing here looks at a clock. */
export interface CalendarFileOptions {
  /** Where the site lives, for links: `https://poryadok.example`. */
  origin: string;
  /** The reader's day. */
  today: PlainDate;
  /** The moment of export, ISO 8601 in UTC. */
  now: string;
  /** Days of their own a week and a day before: Google Calendar takes no alarm from a file. */
  reminders: boolean;
}

const reminded = [
  { days: 7, mark: '7d', words: 'Через неделю' },
  { days: 1, mark: '1d', words: 'Завтра' },
] as const;

/**
 * A calendar file of taken dates, each with its reminders. The same date saved again is the same event, moved.
 *
 * @example calendarFile([], { origin: 'https://poryadok.example', today: '2026-11-25', now: '2026-11-25T10:00:00Z', reminders: true })
 * // 'BEGIN:VCALENDAR…END:VCALENDAR…'
 */
export function calendarFile(dates: readonly TakenDate[], options: CalendarFileOptions): string {
  return toIcs(
    dates.flatMap((date) => eventsOf(date, options)),
    options.now,
  );
}

/** A date as an event, with alarms only ahead of today and reminders not before today. */
export function eventsOf(
  taken: TakenDate,
  { origin, today, reminders }: Pick<CalendarFileOptions, 'origin' | 'today' | 'reminders'>,
): CalendarEvent[] {
  const name = nameOf(taken.id);
  const title = fullTitle(taken);
  // Whatever a plan from a file holds, an address has no line breaks.
  const url = new URL(taken.link, origin).href;
  const tentative = taken.provisional === true;
  const ahead = reminded.map((reminder) => ({ ...reminder, on: addDays(taken.date, -reminder.days) }));
  return [
    {
      uid: `${name}@poryadok`,
      date: taken.date,
      title,
      description: [taken.note, 'Это не юридическая консультация: перед подачей уточните в ведомстве.', url]
        .filter(Boolean)
        .join('\n'),
      url,
      tentative,
      alarms: ahead.filter(({ on }) => on > today).map(({ days }) => days),
    },
    ...ahead
      .filter(({ on }) => reminders && on >= today)
      .map(({ on, mark, words }) => ({
        uid: `${name}-${mark}@poryadok`,
        date: on,
        title: `${words}: ${title}`,
        description: url,
        url,
        tentative,
      })),
  ];
}

/** An id as the first part of a UID: parts stand between points, which no part holds. What is none of ours becomes a digest. */
function nameOf(id: string): string {
  return id.length <= 200 && /^[\w-]+(\/[\w-]+)*$/.test(id) ? id.replaceAll('/', '.') : `x.${digest(id)}`;
}
