import { addDays, type PlainDate } from '@poryadok/domain/plain-date';

/** One all-day date to put into a calendar. */
export interface CalendarEvent {
  /** What it is, the same for the same case: the date is not part of it, so that a changed date moves the event. */
  uid: string;
  date: PlainDate;
  title: string;
  description?: string;
  url: string;
  /** It may still change. */
  tentative?: boolean;
  /** Days before it, at nine in the morning of which it reminds. */
  alarms?: readonly number[];
}

/** How many octets of UTF-8 a character takes. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** RFC 5545, 3.1: a line holds 75 octets at most; a Cyrillic letter is two and is never cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let [from, at, octets] = [0, 0, 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += character.length;
  }
  return [...lines, line.slice(from)].join('\r\n ');
}

/** RFC 5545, 3.3.11: TEXT has no control characters, and a line break is written as two letters. */
function escapeText(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** Seconds since 2020, as a sequence that grows with each export: a later import replaces an earlier one. */
function sequenceOf(stamp: string): number {
  return Math.max(0, Math.floor((Date.parse(stamp) - Date.UTC(2020, 0, 1)) / 1000));
}

/** A whole day begins at midnight, when nobody wants to be woken: fifteen hours before the next one it is nine. */
function alarm(days: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T15H`,
    'END:VALARM',
  ];
}

/** Lines as they stand in a calendar file. */
function written(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** An event as it stands in a calendar file. */
export function eventText(
  { uid, date, title, description, url, tentative, alarms = [] }: CalendarEvent,
  stamp: string,
): string {
  const at = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return written([
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${at}`,
    `LAST-MODIFIED:${at}`,
    `SEQUENCE:${sequenceOf(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    `URL:${url}`,
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((days) => alarm(days, title)),
    'END:VEVENT',
  ]);
}

/** How a calendar file begins; events follow, then {@link calendarEnd}. */
export function calendarHead({ name, refresh }: { name?: string; refresh?: string } = {}): string {
  return written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poryadok//Calculators//RU',
    'CALSCALE:GREGORIAN',
    // RFC 7986, and how programs older than it are told the same.
    ...(name ? [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`] : []),
    ...(refresh ? [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`] : []),
  ]);
}

export const calendarEnd = 'END:VCALENDAR\r\n';

/**
 * A calendar file with all-day events (RFC 5545). It has no METHOD: that belongs to invitations, and with one Outlook opens
 * a calendar of its own.
 *
 * @param events - what to put in; two with the same `uid` would be one event
 * @param stamp - the moment of export, ISO 8601 in UTC
 * @param options - `name`: what a calendar made of the file is called, for one to subscribe to; `refresh`: how often to
 *   look again, as a duration: `P7D`
 * @example toIcs([{ uid: 'a@poryadok', date: '2026-12-23', title: 'Договор', description: '', url: '' }], '2026-11-22T10:00:00Z')
 * // 'BEGIN:VCALENDAR…END:VCALENDAR…'
 */
export function toIcs(
  events: readonly CalendarEvent[],
  stamp: string,
  options: { name?: string; refresh?: string } = {},
): string {
  return calendarHead(options) + events.map((event) => eventText(event, stamp)).join('') + calendarEnd;
}
