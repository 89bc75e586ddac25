import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, toIcs } from './ics.ts';

const event: CalendarEvent = {
  uid: 'patent-renewal-abc-last-contract-day@poryadok',
  date: '2026-12-31',
  title: 'Заключить договор с миграционным центром; не позже среды, иначе центр откажет',
  description: 'Первая строка\nВторая, с запятой; и \\ чертой',
  url: 'https://poryadok.example/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026',
};
const stamp = '2026-11-22T10:00:00.000Z';
const file = toIcs([event], stamp);
function readBack(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('a calendar file', () => {
  it('ends every line with CRLF and holds no line over 75 octets', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('cuts no letter in two', () => {
    expect(file).not.toContain('\ufffd');
    expect(file.replaceAll('\r\n ', '')).toContain('Заключить договор с миграционным центром');
  });

  it('is read back by an independent parser as it was meant', () => {
    const [found] = readBack(file);
    expect(found?.uid).toBe(event.uid);
    expect(found?.summary).toBe(event.title);
    expect(found?.description).toBe(event.description);
    expect(found?.component.getFirstPropertyValue('url')).toBe(event.url);
  });

  it('is a whole day: it ends on the day after, also over the end of a year', () => {
    const [found] = readBack(file);
    expect(found?.startDate.isDate).toBe(true);
    expect(found?.startDate.toString()).toBe('2026-12-31');
    expect(found?.endDate.toString()).toBe('2027-01-01');
  });

  it('R12: an alarm rings at nine in the morning of its day, never at midnight', () => {
    const triggers = new ICAL.Component(ICAL.parse(toIcs([{ ...event, alarms: [7, 1] }], stamp)))
      .getFirstSubcomponent('vevent')
      ?.getAllSubcomponents('valarm')
      .map((alarm) => {
        const rings = ICAL.Time.fromDateString(event.date);
        rings.isDate = false;
        rings.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))));
        return rings.toString();
      });
    expect(triggers).toEqual(['2026-12-24T09:00:00', '2026-12-30T09:00:00']);
  });

  it('R13: a file to import has no METHOD, which would need an ORGANIZER', () => {
    expect(new ICAL.Component(ICAL.parse(file)).getFirstProperty('method')).toBeNull();
  });

  it('marks what may still change', () => {
    const status = (tentative: boolean) =>
      readBack(toIcs([{ ...event, tentative }], stamp))[0]?.component.getFirstPropertyValue('status');
    expect(status(true)).toBe('TENTATIVE');
    expect(status(false)).toBe('CONFIRMED');
  });

  it('moves an event that was imported before: the same identifier, a later sequence', () => {
    const [first] = readBack(file);
    const [later] = readBack(toIcs([{ ...event, date: '2026-12-29' }], '2026-11-23T10:00:00.000Z'));
    expect(later?.uid).toBe(first?.uid);
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(later?.startDate.toString()).toBe('2026-12-29');
  });

  it('has no alarm unless asked for', () => {
    expect(file).not.toContain('VALARM');
  });

  it('R16: names a calendar to subscribe to and says how often to look again; a file to import does neither', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(toIcs([event], stamp, { name: 'Нерабочие дни', refresh: 'P7D' })),
    );
    expect(calendar.getFirstPropertyValue('name')).toBe('Нерабочие дни');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Нерабочие дни');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P7D');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('P7D');
    expect(file).not.toMatch(/^(NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL)/m);
  });

  it('K8: whatever a text holds is read back, on lines of 75 octets, with no line of its own', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(words, words, (title, description) => {
        const built = toIcs([{ ...event, title, description }], stamp);
        const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        const [found, ...others] = readBack(built);
        expect(others).toEqual([]);
        expect(found?.summary ?? '').toBe(plain(title));
        expect(found?.description ?? '').toBe(plain(description));
        for (const line of built.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
