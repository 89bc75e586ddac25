import { addDays as addDaysByDateFns, addMonths as addMonthsByDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  diffDays,
  earliestOf,
  latestOf,
  weekday,
} from './arithmetic.ts';
import {
  daysInMonth,
  fromDayNumber,
  fromParts,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  toDayNumber,
  toParts,
} from './plain-date.ts';

const firstDay = toDayNumber('1900-01-01');
const lastDay = toDayNumber('2100-12-31');
const anyDate = fc.integer({ min: firstDay, max: lastDay }).map(fromDayNumber);

/** Noon by the machine's clock: date-fns works in local time, and no zone has a change of clocks at noon. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00`);
}

function localDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

describe('a plain date', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s exists',
    (date) => {
      expect(isPlainDate(date)).toBe(true);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
    null,
    undefined,
    20260101,
    new Date(),
    ['2026-01-01'],
  ])('%s does not', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('counts days from 1 January 1970', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(toDayNumber('2000-03-01')).toBe(Date.UTC(2000, 2, 1) / 86_400_000);
  });

  it('comes back from its day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        const date = fromDayNumber(day);
        expect(toDayNumber(date)).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });

  it('is typed year first', () => {
    const written: PlainDate = '2026-01-19';
    // @ts-expect-error the Russian way to write a date is for `parseRussianDate`
    const russian: PlainDate = '19.01.2026';
    // @ts-expect-error a text of any kind may be no date: `isPlainDate` tells
    const text: PlainDate = String(written);
    expect([written, russian, text].map(isPlainDate)).toEqual([true, false, true]);
  });

  it('refuses what is not a date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-02-28', Number.NaN)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    // @ts-expect-error as a caller without types might
    expect(() => toParts('завтра')).toThrow(new RangeError('Not a calendar date: завтра'));
    expect(() => fromParts({ year: 2026, month: 2, day: 29 })).toThrow(
      new RangeError('No such day: 2026-02-29'),
    );
  });

  it('shows no more of a wrong text than forty characters', () => {
    // @ts-expect-error as a caller without types might
    expect(() => toParts('1'.repeat(100))).toThrow(new RangeError(`Not a calendar date: ${'1'.repeat(40)}`));
  });

  it('agrees with UTC about the turn of every February and year of four centuries', () => {
    for (let year = 1900; year <= 2300; year++) {
      for (const [month, day] of [
        [0, 1],
        [1, 28],
        [1, 29],
        [2, 1],
        [11, 31],
      ] as const) {
        const number = Date.UTC(year, month, day) / 86_400_000;
        const date = fromDayNumber(number);
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(toDayNumber(date)).toBe(number);
      }
    }
  });
});

describe('the length of a month', () => {
  test.each([
    [2024, true],
    [2026, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('is 31 days or fewer, and none for a month that does not exist', () => {
    const lengths = Array.from({ length: 14 }, (_, month) => daysInMonth(2026, month));
    expect(lengths).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
  });
});

describe('date arithmetic', () => {
  test.each<[PlainDate, number, PlainDate]>([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months make %s (ГК РФ, ст. 192)', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('ends a year from 29 February on 28 February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-28', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2024-02-29', -3)).toBe('2021-02-28');
  });

  it('agrees with date-fns on days and months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, amount) => {
        expect(addDays(date, amount)).toBe(localDate(addDaysByDateFns(noon(date), amount)));
        expect(addMonths(date, amount)).toBe(localDate(addMonthsByDateFns(noon(date), amount)));
      }),
    );
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(diffDays(date, addDays(date, days))).toBe(days);
        expect(compareDates(date, addDays(date, days))).toBe(Math.sign(-days) + 0);
      }),
    );
  });

  it('orders dates', () => {
    expect(compareDates('2026-01-01', '2026-01-02')).toBe(-1);
    expect(compareDates('2026-01-02', '2026-01-02')).toBe(0);
    expect(compareDates('2026-01-03', '2026-01-02')).toBe(1);
  });

  test.each<[PlainDate, PlainDate, PlainDate]>([
    ['2026-01-01', '2026-01-02', '2026-01-03'],
    ['2026-01-02', '2026-01-03', '2026-01-01'],
    ['2026-01-03', '2026-01-01', '2026-01-02'],
  ])('finds the earliest and the latest of %s, %s, %s', (first, second, third) => {
    expect(earliestOf(first, second, third)).toBe('2026-01-01');
    expect(latestOf(first, second, third)).toBe('2026-01-03');
  });

  it('takes a date alone for the earliest and the latest', () => {
    expect(earliestOf('2026-01-01')).toBe('2026-01-01');
    expect(latestOf('2026-01-01')).toBe('2026-01-01');
  });

  it('refuses part of a year', () => {
    expect(() => addYears('2026-01-01', 0.5)).toThrow(new RangeError('Not a whole number: 0.5'));
  });

  it('names the weekday as UTC does', () => {
    expect(weekday('2026-12-23')).toBe(3);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
