import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
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
  daysOfMonth,
  fromDayNumber,
  fromParts,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  toDayNumber,
  toParts,
} from './plain-date.ts';

/** Every date there is. Temporal is the oracle: it knows no `Date` and shares nothing with date-fns. */
const anyDate = fc
  .integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') })
  .map(fromDayNumber);
const epoch = Temporal.PlainDate.from('1970-01-01');
/** What Temporal makes of it, or `undefined` outside our years. */
function within(date: Temporal.PlainDate): string | undefined {
  return date.year >= 1 && date.year <= 9999 ? date.toString() : undefined;
}
function answerOf(count: () => string): string | undefined {
  try {
    return count();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

it('is asked in the time zone of this run', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(process.env.TZ ?? timeZone);
});

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
    expect(toDayNumber('2000-03-01')).toBe(11_017);
  });

  it('comes back from its day number, the same as Temporal counts', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = toDayNumber(date);
        expect(fromDayNumber(day)).toBe(date);
        expect(epoch.add({ days: day }).toString()).toBe(date);
      }),
    );
  });

  it('is what Temporal takes for one, among all that have its shape', () => {
    const exists = (date: string) => {
      try {
        return Temporal.PlainDate.from(date, { overflow: 'reject' }).year > 0;
      } catch {
        return false;
      }
    };
    const two = (part: number) => String(part).padStart(2, '0');
    for (const year of ['0000', '0001', '0099', '1900', '2000', '2024', '2026', '9999'])
      for (const month of [0, 1, 2, 3, 4, 6, 9, 11, 12, 13, 14, 20, 99])
        for (const day of [0, 1, 9, 12, 13, 28, 29, 30, 31, 32, 40, 99]) {
          const date = `${year}-${two(month)}-${two(day)}`;
          if (isPlainDate(date) !== exists(date)) expect.fail(date);
        }
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
    expect(() => addDays('9999-12-31', 1)).toThrow(new RangeError('No such day: 10000-01-01'));
    expect(() => addDays('0001-01-01', -1)).toThrow(new RangeError('No such day: 0000-12-31'));
    expect(() => addDays('2026-01-01', Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
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

  it('and of a year are what Temporal says', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month } = toParts(date);
        const oracle = Temporal.PlainDate.from(date);
        expect(daysInMonth(year, month)).toBe(oracle.daysInMonth);
        expect(isLeapYear(year)).toBe(oracle.inLeapYear);
        expect(daysOfMonth(year, month)).toHaveLength(oracle.daysInMonth);
        expect(daysOfMonth(year, month)[oracle.day - 1]).toBe(date);
      }),
    );
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

  it('agrees with Temporal on days, months and years', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, amount) => {
        const oracle = Temporal.PlainDate.from(date);
        expect(answerOf(() => addDays(date, amount))).toBe(within(oracle.add({ days: amount })));
        expect(answerOf(() => addMonths(date, amount))).toBe(within(oracle.add({ months: amount })));
        expect(answerOf(() => addYears(date, amount))).toBe(within(oracle.add({ years: amount })));
      }),
    );
  });

  it('agrees with Temporal on the days between two dates and on their order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(diffDays(one, other)).toBe(
          Temporal.PlainDate.from(one).until(other, { largestUnit: 'day' }).days,
        );
        expect(compareDates(one, other)).toBe(Temporal.PlainDate.compare(one, other));
      }),
    );
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, other) => {
        const days = diffDays(date, other);
        expect(addDays(date, days)).toBe(other);
        expect(addDays(addDays(date, days), -days)).toBe(date);
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

  it('names the weekday as Temporal does', () => {
    expect(weekday('2026-12-23')).toBe(3);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    );
  });
});
