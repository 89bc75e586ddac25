import { describe, expect, it, test } from 'vitest';
import { defineCalculator } from '../../src/calculators/engine/define.ts';
import { run } from '../../src/calculators/index.ts';
import { CalendarRangeError } from '../../src/calendar/index.ts';
import type { PlainDate } from '../../src/plain-date/plain-date.ts';
import { dayAfter, firstDay, firstYear, lastYear } from '../edges.ts';

/** A calculator of two days that does what the test needs. */
function calculatorThat(compute: () => never) {
  return defineCalculator({
    id: 'working-days',
    title: 'Два дня',
    shortTitle: 'Два дня',
    lead: 'Два дня.',
    procedures: [],
    inputs: [
      {
        kind: 'choice',
        name: 'note',
        label: 'Пометка',
        required: false,
        options: [{ value: '2027-12-31', label: 'Дата' }],
      },
      { kind: 'date', when: 'any', name: 'first', label: 'Первый', required: true },
      { kind: 'date', when: 'any', name: 'second', label: 'Второй', required: false },
    ],
    example: { first: '2026-01-19' },
    cites: [],
    law: [],
    compute,
  });
}

describe('run', () => {
  test.each<[PlainDate, string]>([
    ['2027-12-01', 'first'],
    ['2027-12-20', 'second'],
    ['2027-12-10', 'first'],
    ['2027-12-11', 'second'],
    [dayAfter, 'second'],
  ])('a count from %s that leaves the calendar leads to the %s day', (countedFrom, path) => {
    const leaving = calculatorThat(() => {
      throw new CalendarRangeError(dayAfter, countedFrom);
    });
    expect(run(leaving, { note: '2027-12-31', first: '2027-12-01', second: '2027-12-20' })).toEqual({
      ok: false,
      issues: [
        {
          path,
          code: 'out-of-range',
          message: `Производственный календарь известен с ${firstYear} по ${lastYear} год, а расчёт от этой даты выходит за его пределы.`,
        },
      ],
    });
  });

  it('leads to the only day given', () => {
    const leaving = calculatorThat(() => {
      throw new CalendarRangeError(dayAfter, firstDay);
    });
    const result = run(leaving, { first: '2027-12-01' });
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['first']);
  });

  it('hides no mistake of the calculator itself', () => {
    const mistaken = calculatorThat(() => {
      throw new RangeError('a mistake');
    });
    expect(() => run(mistaken, { first: '2026-01-19' })).toThrow(new RangeError('a mistake'));
  });

  it('does not compute from wrong inputs', () => {
    const never = calculatorThat(() => {
      throw new Error('computed');
    });
    expect(run(never, {})).toEqual({
      ok: false,
      issues: [{ path: 'first', code: 'required', message: 'Заполните поле «Первый».' }],
    });
  });
});
