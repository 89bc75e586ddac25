import { addDays, type PlainDate } from '@poryadok/domain/plain-date';

/** One all-day date to put into a calendar. */
export interface CalendarEvent {
  /** What it is, the same for the same case: the date is not part of it, so that a changed date moves the event. */
  uid: string;
  date: PlainDate;
  title: string;
  description: string;
  url: string;
}

const encoder = new TextEncoder();

/** RFC 5545, 3.1: a line holds 75 octets at most; a Cyrillic letter is two and is never cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** RFC 5545, 3.3.11. */
function escapeText(value: string): string {
  return value.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** Seconds since 2020, as a sequence that grows with each export: a later import replaces an earlier one. */
function sequenceOf(stamp: string): number {
  return Math.max(0, Math.floor((Date.parse(stamp) - Date.UTC(2020, 0, 1)) / 1000));
}

function alarm(days: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ];
}

/**
 * A calendar file with all-day events, alarms 7 days and 1 day before.
 *
 * @param events - what to put in; two with the same `uid` would be one event
 * @param stamp - the moment of export, ISO 8601 in UTC
 * @param options - `alarms`: days before an event at which it reminds; 7 and 1 unless given
 * @example toIcs([{ uid: 'a@poryadok', date: '2026-12-23', title: 'Договор', description: '', url: '' }], '2026-11-22T10:00:00Z')
 * // 'BEGIN:VCALENDAR…END:VCALENDAR…'
 */
export function toIcs(
  events: readonly CalendarEvent[],
  stamp: string,
  { alarms = [7, 1] }: { alarms?: readonly number[] } = {},
): string {
  const at = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poryadok//Calculators//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ uid, date, title, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${at}`,
      `LAST-MODIFIED:${at}`,
      `SEQUENCE:${sequenceOf(stamp)}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      ...alarms.flatMap((days) => alarm(days, title)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
