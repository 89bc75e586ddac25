import { calendarRange, calendarYears, isWorkingDay } from '@poryadok/domain/calendar';
import { addDays, type PlainDate, weekday } from '@poryadok/domain/plain-date';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../shared/ics.ts';
import { feedEvents, feedYears, yearEvents } from './day-off-events.ts';

const site = new URL('https://poryadok.example');
const stamp = '2026-11-25T10:00:00Z';
const file = toIcs(feedEvents([2026, 2027], site), stamp, { name: 'Нерабочие дни', refresh: 'P7D' });
const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => {
  const event = new ICAL.Event(one);
  return { uid: event.uid, date: event.startDate.toString(), title: event.summary };
});

describe('the feed of days off', () => {
  it('CL11: read back, 30 events for 2026 and 2027 say of every day whether it works', () => {
    expect(events).toHaveLength(30);
    const told = new Map(events.map(({ date, title }) => [date, title]));
    for (let day: PlainDate = '2026-01-01'; day <= '2027-12-31'; day = addDays(day, 1)) {
      const title = told.get(day);
      const works = title === undefined ? weekday(day) <= 5 : title.startsWith('Рабоч');
      if (works !== isWorkingDay(day)) expect.fail(`${day}: ${title}`);
    }
  });

  it('CL4: says why, one event a day, by ids of the day', () => {
    expect(events[0]).toEqual({
      uid: 'calendar-2026-01-01@poryadok',
      date: '2026-01-01',
      title: 'Нерабочий день: новогодние каникулы',
    });
    expect(events.find(({ date }) => date === '2026-01-09')?.title).toBe(
      'Нерабочий день: выходной, перенесён с субботы, 3 января 2026 года',
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(30);
  });

  it('CL4: says to which day a working Saturday gave its rest', () => {
    const saturday = feedEvents([2024], site).find(({ date }) => date === '2024-04-27');
    expect(saturday?.title).toBe('Рабочий выходной: перенос на 29 апреля 2024 года');
  });

  it('CL13: is 12 kB at most', () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(12_000);
  });

  it('CL10: has no alarm and nothing personal', () => {
    expect(file).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|METHOD/);
  });

  it('CL4: is of the year of the build and the next, as far as decrees reach; then of the last two', () => {
    const last = Number(calendarRange.to.slice(0, 4));
    expect(feedYears('2025-12-31')).toEqual([2025, 2026]);
    expect(feedYears('2026-01-01')).toEqual([2026, 2027]);
    expect(feedYears(`${last}-12-31`)).toEqual([last]);
    expect(feedYears(addDays(calendarRange.to, 1))).toEqual([last - 1, last]);
    expect(feedYears(addDays(calendarRange.from, -1))).toEqual([calendarYears[0]]);
  });
});

describe('the file of a year', () => {
  it('CL3: each year has its holidays, moved days and working weekends, each event once', () => {
    for (const year of calendarYears) {
      const all = yearEvents(year, site);
      expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
      for (const { date, title } of all)
        expect([date, isWorkingDay(date)]).toEqual([date, /^Рабоч/.test(title)]);
      expect(all.every(({ description }) => description?.includes(`${year} год`))).toBe(true);
    }
  });

  it('R16: a file corrected later replaces the earlier: a higher sequence, a later stamp', () => {
    const built = (moment: string) =>
      new ICAL.Component(ICAL.parse(toIcs(yearEvents(2026, site), moment))).getAllSubcomponents('vevent')[0];
    const [earlier, later] = [built('2026-11-25T10:00:00Z'), built('2026-11-25T10:00:01Z')];
    expect(Number(later?.getFirstPropertyValue('sequence'))).toBe(
      Number(earlier?.getFirstPropertyValue('sequence')) + 1,
    );
    expect(
      String(later?.getFirstPropertyValue('dtstamp')) > String(earlier?.getFirstPropertyValue('dtstamp')),
    ).toBe(true);
  });
});
