import type { PlainDate } from '@poryadok/domain/plain-date';
import type { CalendarEvent } from '../shared/ics.ts';

/** A date that a person can take along: of a result, or the day by which a checklist must be gathered. */
export interface TakenDate {
  /** Calculator, case and outcome, or the checklist; not the date, so that a new result replaces the old one. */
  id: string;
  date: PlainDate;
  title: string;
  /** The plain reading, where the safe date is earlier; how far a checklist is. */
  note: string;
  /** Path and fragment that show where it came from. */
  link: string;
}

/**
 * A taken date as an event of a calendar file.
 *
 * @param origin - where the site lives, for the link: `https://poryadok.example`
 * @example toEvent({ id: 'patent-renewal/2026-01-19/term-end', date: '2027-01-19', title: 'Патенту год', note: '', link: '/' }, '').uid
 * // 'patent-renewal-2026-01-19-term-end@poryadok'
 */
export function toEvent(taken: TakenDate, origin: string): CalendarEvent {
  return {
    uid: `${taken.id.replaceAll('/', '-')}@poryadok`,
    date: taken.date,
    title: taken.title,
    description: [
      taken.note,
      'Это не юридическая консультация: перед подачей уточните в ведомстве.',
      origin + taken.link,
    ]
      .filter(Boolean)
      .join('\n'),
    url: origin + taken.link,
  };
}
