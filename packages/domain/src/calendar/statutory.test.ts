import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromDayNumber, type PlainDate, toDayNumber } from '../plain-date/plain-date.ts';
import { addWorkingDays, calendarRange, calendarYears, dayOff } from './index.ts';
import { CalendarRangeError } from './range.ts';
import { addStatutoryWorkingDays, statutoryDayOff } from './statutory.ts';

/** 2028 stands for a year without a decree: once its decree is out, move these days a year or more on. */
describe.runIf(calendarRange.to < '2028-01-01')('a year without a decree', () => {
  test.each<[PlainDate, string, PlainDate | undefined]>([
    ['2028-01-04', 'holiday', undefined],
    ['2028-01-08', 'holiday', undefined],
    ['2028-01-09', 'weekend', undefined],
    ['2028-03-08', 'holiday', undefined],
    ['2028-06-12', 'holiday', undefined],
    ['2028-11-04', 'holiday', undefined],
    ['2028-11-06', 'transfer', '2028-11-04'],
  ])('knows %s for a %s', (day, kind, movedFrom) => {
    expect(statutoryDayOff(day)).toMatchObject({ kind });
    expect(statutoryDayOff(day)?.movedFrom).toBe(movedFrom);
  });

  it('moves no weekend holiday of January by itself, and works on the other days', () => {
    for (const day of ['2028-01-10', '2028-11-03', '2028-11-07', '2028-12-29'] as const)
      expect(statutoryDayOff(day)).toBeUndefined();
  });

  test.each<[PlainDate, number, PlainDate]>([
    ['2028-01-10', -11, '2027-12-16'],
    ['2028-01-10', 0, '2028-01-10'],
    ['2028-11-03', 1, '2028-11-07'],
    ['2028-11-07', -1, '2028-11-03'],
  ])('%s and %i working days is %s', (day, count, expected) => {
    expect(addStatutoryWorkingDays(day, count)).toBe(expected);
  });
});

const covered = fc
  .integer({ min: toDayNumber(calendarRange.from) + 60, max: toDayNumber(calendarRange.to) - 60 })
  .map(fromDayNumber);

it('asks the decree where there is one', () => {
  expect(calendarYears).not.toEqual([]);
  fc.assert(
    fc.property(covered, fc.integer({ min: -20, max: 20 }), (day, count) => {
      expect(statutoryDayOff(day)).toEqual(dayOff(day));
      expect(addStatutoryWorkingDays(day, count)).toBe(addWorkingDays(day, count));
    }),
    { numRuns: 200 },
  );
});

it('knows nothing before the first covered year', () => {
  const before = fromDayNumber(toDayNumber(calendarRange.from) - 1);
  expect(() => statutoryDayOff(before)).toThrow(CalendarRangeError);
  expect(() => addStatutoryWorkingDays(calendarRange.from, -1)).toThrow(CalendarRangeError);
});
