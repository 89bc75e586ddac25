import { addDays, isPlainDate, type PlainDate } from '@poryadok/domain/plain-date';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeZones } from '../../../../scripts/time-zones.ts';
import { today } from './today.ts';

const machineZone = process.env.TZ;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

describe.each(timeZones)('the reader’s day in %s', (zone) => {
  /** By the zone's own rules, without a look at the machine's clock. */
  const named = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

  it('is the day on the wall calendar there, at hours all over a year', () => {
    process.env.TZ = zone;
    for (let hour = 0; hour < 366 * 24; hour += 5) {
      vi.setSystemTime(Date.UTC(2026, 11, 1, hour, 30));
      if (today() !== named.format(Date.now())) expect.fail(`${new Date().toISOString()} is not ${today()}`);
    }
  });
});

describe('the turn of a year', () => {
  it.each<[string, string, PlainDate]>([
    ['America/Los_Angeles', '2027-01-01T07:59:59Z', '2026-12-31'],
    ['America/Los_Angeles', '2027-01-01T08:00:00Z', '2027-01-01'],
    ['Europe/Moscow', '2026-12-31T20:59:59Z', '2026-12-31'],
    ['Europe/Moscow', '2026-12-31T21:00:00Z', '2027-01-01'],
    ['Asia/Kamchatka', '2026-12-31T11:59:59Z', '2026-12-31'],
    ['Asia/Kamchatka', '2026-12-31T12:00:00Z', '2027-01-01'],
    ['Pacific/Kiritimati', '2026-12-31T09:59:59Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ])('in %s, at %s, is %s', (zone, moment, day) => {
    process.env.TZ = zone;
    vi.setSystemTime(new Date(moment));
    expect(today()).toBe(day);
  });
});

it('is a date that can be counted from', () => {
  expect(isPlainDate(today())).toBe(true);
  expect(addDays(today(), 1) > today()).toBe(true);
});
