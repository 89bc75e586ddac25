import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dayAfter,
  dayBefore,
  firstDay,
  firstYear,
  lastDay,
  lastWorkingDay,
  lastYear,
} from '../../test/edges.ts';
import { addDays, addMonths } from '../plain-date/arithmetic.ts';
import { fromDayNumber, fromParts, type PlainDate, toDayNumber } from '../plain-date/plain-date.ts';
import {
  addWorkingDays,
  CalendarRangeError,
  calendarRange,
  calendarYears,
  countWorkingDays,
  type DayOff,
  dayKind,
  dayOff,
  isShortened,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  yearCalendar,
} from './index.ts';
import { transfersOf } from './working-days.ts';

interface ReferenceYear {
  decree: string;
  nonWorking: string[];
  working: string[];
  shortened: string[];
  holidays: Record<string, string>;
  transfers: { from: string; to: string; basis: string }[];
  presidentialNonWorking?: { act: string; days: string[] }[];
  workingDays: number;
  calendarDays: number;
}

/** The calendar as it was gathered and compared day by day with independent tables: the yardstick of ours. */
const reference: Record<string, ReferenceYear> = JSON.parse(
  readFileSync(new URL('../../test/fixtures/working-calendar.json', import.meta.url), 'utf8'),
).years;

const coveredDay = fc.integer({ min: toDayNumber(firstDay), max: toDayNumber(lastDay) }).map(fromDayNumber);
/** Days from which a few hundred working days stay inside the calendar. */
const innerDay = fc
  .integer({ min: toDayNumber('2016-01-01'), max: toDayNumber('2024-12-31') })
  .map(fromDayNumber);

describe.each(Object.entries(reference))('the calendar of %s', (year, expected) => {
  const calendar = yearCalendar(Number(year));

  it('keeps the decree, the days off, the working weekends and the shortened days', () => {
    expect(calendar.decree).toBe(expected.decree);
    expect(calendar.nonWorking).toEqual(expected.nonWorking);
    expect(calendar.working).toEqual(expected.working);
    expect(calendar.shortened).toEqual(expected.shortened);
    expect(calendar.calendarDays).toBe(expected.calendarDays);
    expect(calendar.workingDays).toBe(expected.workingDays);
    expect(calendar.presidentialNonWorking).toEqual(expected.presidentialNonWorking ?? []);
    expect(Object.fromEntries(calendar.holidays.map(({ date, name }) => [date, name]))).toEqual(
      expected.holidays,
    );
  });

  it('keeps every transfer and whether the decree or the code made it', () => {
    const ours = calendar.transfers.map(({ from, to, basis }) => `${from} ${to} ${basis}`);
    const theirs = expected.transfers.map(
      ({ from, to, basis }) => `${from} ${to} ${basis === 'decree' ? 'decree' : 'law'}`,
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it('counts the same working days by month and in one go', () => {
    const months = calendar.workingDaysByMonth;
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, days) => sum + days, 0)).toBe(expected.workingDays);
    months.forEach((days, index) => {
      const first = fromParts({ year: Number(year), month: index + 1, day: 1 });
      const last = addDays(addMonths(first, 1), -1);
      expect(countWorkingDays(first, last) + (isWorkingDay(first) ? 1 : 0)).toBe(days);
    });
  });
});

describe('the hours of a 40-hour week', () => {
  test.each([
    [2020, 1979],
    [2023, 1973],
    [2024, 1979],
    [2025, 1972],
    [2026, 1972],
  ])('of %i are %i, as the production calendars print it', (year, hours) => {
    expect(yearCalendar(year).workingHours).toBe(hours);
  });

  test.each(Object.keys(reference).map(Number))('of %i are eight a day, less the shortened ones', (year) => {
    const { workingDays, shortened, workingHours, workingHoursByMonth } = yearCalendar(year);
    expect(workingHours).toBe(workingDays * 8 - shortened.length);
    expect(workingHoursByMonth).toHaveLength(12);
    expect(workingHoursByMonth.reduce((sum, hours) => sum + hours, 0)).toBe(workingHours);
  });

  it('of a month lose an hour for each of its shortened days', () => {
    const { workingDaysByMonth, workingHoursByMonth } = yearCalendar(2026);
    expect(workingHoursByMonth[3]).toBe(22 * 8 - 1);
    expect(workingHoursByMonth[6]).toBe(23 * 8);
    expect([workingDaysByMonth[3], workingDaysByMonth[6]]).toEqual([22, 23]);
  });
});

it('covers the years of its files, those gathered among them, and no other', () => {
  expect(calendarYears).toEqual(expect.arrayContaining(Object.keys(reference).map(Number)));
  expect(() => yearCalendar(firstYear - 1)).toThrow(CalendarRangeError);
  expect(() => yearCalendar(lastYear + 1)).toThrow(CalendarRangeError);
});

describe('addWorkingDays', () => {
  test.each<[PlainDate, number, PlainDate]>([
    ['2026-12-30', 1, '2027-01-11'],
    ['2026-12-31', 1, '2027-01-11'],
    ['2026-12-15', -10, '2026-12-01'],
    ['2026-12-15', -15, '2026-11-24'],
    ['2027-01-18', -11, '2026-12-23'],
    ['2027-01-19', -10, '2026-12-25'],
    ['2027-02-19', 1, '2027-02-20'],
    ['2027-02-20', 1, '2027-02-24'],
    ['2025-02-28', -10, '2025-02-14'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('from %s by %i leads to %s', (date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });

  it('reaches the first and the last working day of the calendar', () => {
    expect(addWorkingDays(firstDay, 1)).toBe(nextWorkingDay(firstDay));
    expect(addWorkingDays(addDays(lastWorkingDay(), -1), 1)).toBe(lastWorkingDay());
  });

  it('is the day reached by walking', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -60, max: 60 }), (date, count) => {
        let walked = date;
        for (let left = Math.abs(count); left > 0; ) {
          walked = addDays(walked, Math.sign(count));
          if (isWorkingDay(walked)) left -= 1;
        }
        expect(addWorkingDays(date, count)).toBe(walked);
      }),
    );
  });

  it('is undone by subtracting from a working day', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: 1, max: 500 }), (date, count) => {
        const start = nextWorkingDay(date);
        expect(addWorkingDays(addWorkingDays(start, count), -count)).toBe(start);
        expect(addWorkingDays(addWorkingDays(start, -count), count)).toBe(start);
      }),
    );
  });

  it('is counted back by countWorkingDays', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -500, max: 500 }), (date, count) => {
        expect(countWorkingDays(date, addWorkingDays(date, count))).toBe(count);
      }),
    );
  });

  it('never turns two days round', () => {
    fc.assert(
      fc.property(innerDay, innerDay, fc.integer({ min: -300, max: 300 }), (one, other, count) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(addWorkingDays(earlier, count) <= addWorkingDays(later, count)).toBe(true);
      }),
    );
  });

  it('ends on a working day inside the calendar or says it cannot', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: -5000, max: 5000 }).filter(Boolean), (date, count) => {
        try {
          const end = addWorkingDays(date, count);
          expect(end >= calendarRange.from && end <= calendarRange.to).toBe(true);
          expect(isWorkingDay(end)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(CalendarRangeError);
        }
      }),
    );
  });
});

describe('outside the calendar', () => {
  test.each<[string, () => unknown]>([
    ['the day before the first', () => isWorkingDay(dayBefore)],
    ['the day after the last', () => isWorkingDay(dayAfter)],
    ['no days from the day after the last', () => addWorkingDays(dayAfter, 0)],
    ['a working day after the last', () => addWorkingDays(lastWorkingDay(), 1)],
    ['a working day before the first', () => addWorkingDays(nextWorkingDay(firstDay), -1)],
    ['a billion working days', () => addWorkingDays('2026-01-01', 1e9)],
    ['where a term ends that ends after the last', () => nextWorkingDay(addDays(lastWorkingDay(), 1))],
    ['the working day before a New Year that is the first day', () => previousWorkingDay(firstDay)],
    ['a count that begins too early', () => countWorkingDays(dayBefore, addDays(firstDay, 9))],
    ['a count that ends too late', () => countWorkingDays(lastDay, dayAfter)],
    ['why the day after the last is off', () => dayOff(dayAfter)],
  ])('%s throws CalendarRangeError by name too', (_, ask) => {
    expect(ask).toThrow(CalendarRangeError);
    expect(ask).toThrow(expect.objectContaining({ name: 'CalendarRangeError' }));
  });

  it('refuses what is no date and no whole number', () => {
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-01', 1.5)).toThrow(new RangeError('Not a whole number: 1.5'));
    expect(() => addWorkingDays('2026-01-01', Number.NaN)).toThrow(new RangeError('Not a whole number: NaN'));
  });

  it('knows no transfers', () => {
    expect(transfersOf(firstYear - 1)).toEqual([]);
    expect(transfersOf(lastYear + 1)).toEqual([]);
  });
});

describe('the nearest working days', () => {
  test.each<[PlainDate, PlainDate, PlainDate]>([
    ['2026-12-18', '2026-12-18', '2026-12-18'],
    ['2026-12-19', '2026-12-21', '2026-12-18'],
    ['2027-01-01', '2027-01-11', '2026-12-30'],
    ['2027-02-20', '2027-02-20', '2027-02-20'],
  ])('of %s are %s on and %s back', (date, next, previous) => {
    expect(nextWorkingDay(date)).toBe(next);
    expect(previousWorkingDay(date)).toBe(previous);
  });
});

describe('countWorkingDays', () => {
  test.each<[PlainDate, PlainDate, number]>([
    ['2026-12-30', '2027-01-12', 2],
    ['2027-01-12', '2026-12-30', -2],
    ['2026-12-23', '2026-12-23', 0],
    ['2026-12-18', '2026-12-20', 0],
    ['2026-12-18', '2026-12-21', 1],
  ])('leaves out %s, takes in %s and makes %i', (after, through, expected) => {
    expect(countWorkingDays(after, through)).toBe(expected);
  });
});

describe('dayOff', () => {
  test.each<[PlainDate, DayOff]>([
    ['2026-12-26', { kind: 'weekend', name: 'выходной' }],
    ['2027-01-01', { kind: 'holiday', name: 'новогодние каникулы' }],
    ['2027-01-07', { kind: 'holiday', name: 'Рождество' }],
    [
      '2026-12-31',
      {
        kind: 'transfer',
        name: 'выходной, перенесён с воскресенья, 4 января 2026 года',
        movedFrom: '2026-01-04',
      },
    ],
  ])('says why %s is off', (date, expected) => {
    expect(dayOff(date)).toEqual(expected);
  });

  it('says nothing of a working Saturday', () => {
    expect(dayOff('2027-02-20')).toBeUndefined();
  });

  it('and dayKind agree on every day of the calendar', () => {
    fc.assert(
      fc.property(coveredDay, (date) => {
        expect(dayKind(date)).toEqual(dayOff(date) ?? { kind: 'working' });
      }),
    );
  });

  it.each([
    '2020-03-30',
    '2020-04-06',
    '2020-05-08',
    '2020-06-24',
    '2020-07-01',
    '2021-05-04',
    '2021-05-07',
    '2021-11-01',
    '2021-11-03',
  ] as const)('K26: keeps %s, which the President declared non-working, as a working day', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it.each([
    ['2016-02-20', true],
    ['2023-02-11', false],
    ['2024-11-02', true],
    ['2026-01-09', false],
  ] as const)('K9 K10: of %s, on which other calendars disagree, says %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });
});

describe('dayKind', () => {
  it('tells a working day from a day off', () => {
    expect(dayKind('2027-02-20')).toEqual({ kind: 'working' });
    expect(dayKind('2027-02-21')).toEqual({ kind: 'weekend', name: 'выходной' });
  });

  it('guesses nothing on either side of the calendar, be it a Sunday or New Year', () => {
    expect(dayKind(dayBefore)).toEqual({ kind: 'unknown' });
    expect(dayKind(firstDay)).toMatchObject({ kind: 'holiday' });
    expect(dayKind(lastDay)).not.toEqual({ kind: 'unknown' });
    for (const days of [0, 1, 2, 3, 4, 5, 6, 3650])
      expect(dayKind(addDays(dayAfter, days))).toEqual({ kind: 'unknown' });
  });

  it('refuses what is no date', () => {
    expect(() => dayKind('2099-02-30')).toThrow(new RangeError('Not a calendar date: 2099-02-30'));
  });
});

it('knows a shortened day from a whole one', () => {
  expect(isShortened('2026-04-30')).toBe(true);
  expect(isShortened('2026-04-29')).toBe(false);
  expect(isShortened('2026-05-01')).toBe(false);
});
