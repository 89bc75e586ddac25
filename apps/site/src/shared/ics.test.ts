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

  it('reminds 7 days and 1 day before', () => {
    const triggers = new ICAL.Component(ICAL.parse(file))
      .getFirstSubcomponent('vevent')
      ?.getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P7D', '-P1D']);
  });

  it('moves an event that was imported before: the same identifier, a later sequence', () => {
    const [first] = readBack(file);
    const [later] = readBack(toIcs([{ ...event, date: '2026-12-29' }], '2026-11-23T10:00:00.000Z'));
    expect(later?.uid).toBe(first?.uid);
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(later?.startDate.toString()).toBe('2026-12-29');
  });

  it('can do without reminders', () => {
    expect(toIcs([event], stamp, { alarms: [] })).not.toContain('VALARM');
  });
});
