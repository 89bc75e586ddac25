import { type CalculatorValue, calculate, calculators } from '@poryadok/domain/calculators';
import { calendarRange } from '@poryadok/domain/calendar';
import { addDays } from '@poryadok/domain/plain-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullTitle } from '../../plan/taken-date.ts';
import { takenDates } from './taken-dates.ts';

function answer(id: string, inputs: Record<string, unknown>): CalculatorValue {
  const result = calculate(id, inputs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function taken(id: string, inputs: Record<string, unknown>, who = '') {
  const calculator = calculators.find((one) => one.id === id);
  if (!calculator) throw new Error(`no calculator ${id}`);
  return takenDates(calculator, answer(id, inputs), '', who);
}

function ids(id: string, inputs: Record<string, unknown>, who = '') {
  return taken(id, inputs, who)
    .map((date) => date.id)
    .sort();
}

const first = { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' };
const second = { patentIssuedOn: '2026-01-19', contractOn: '2026-12-10' };

describe('dates to take along', () => {
  it('are days to act by or to wait for, not the days that a check looked at', () => {
    for (const calculator of calculators) {
      const value = answer(calculator.id, calculator.example);
      const outcomes = takenDates(calculator, value, '').map(({ id }) => id.split('/').at(-1));
      const checks = value.outcomes.filter(({ kind }) => kind === 'check').map(({ id }) => id);
      expect(outcomes.filter((id) => checks.includes(id ?? ''))).toEqual([]);
    }
  });

  it('R9: ten days and fifteen from one day are two events, 9 and 16 December, with a name and without', () => {
    for (const who of ['', 'Алишер']) {
      const both = [10, 15].flatMap((days) => taken('working-days', { from: '2026-11-25', days }, who));
      expect(both.map(({ date }) => date)).toEqual(['2026-12-09', '2026-12-16']);
      expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    }
  });

  it('R10: two workers with patents of one day share no event, unnamed or named', () => {
    const both = [...ids('patent-renewal', first), ...ids('patent-renewal', second)];
    expect(new Set(both).size).toBe(both.length);
    const named = [
      ...ids('patent-renewal', first, 'Алишер'),
      ...ids('patent-renewal', first, 'Бахром'),
      ...ids('patent-renewal', first),
    ];
    expect(new Set(named).size).toBe(named.length);
  });

  it('a named person’s planned day moves the same events; another patent is another case', () => {
    const before = ids('patent-renewal', first, 'Алишер');
    expect(ids('patent-renewal', second, ' алишер ')).toEqual(before);
    expect(ids('patent-renewal', { ...first, patentIssuedOn: '2026-01-20' }, 'Алишер')).not.toContain(
      before[0],
    );
  });

  it('R11: titles tell what of and whose', () => {
    const [date] = taken('working-days', { from: '2026-11-25', days: 10 }, 'Алишер');
    expect(date && fullTitle(date)).toBe('Алишер: Получится день · Посчитать рабочие дни');
    for (const { id, title, example } of calculators)
      for (const one of taken(id, example)) expect(fullTitle(one)).toMatch(new RegExp(` · ${title}$`));
  });

  it('a day counted before its calendar was decreed says so, others do not', () => {
    const provisional = taken('host-registration', { arrivedOn: addDays(calendarRange.to, -6) });
    expect(provisional.length).toBeGreaterThan(0);
    expect(provisional.some((date) => date.provisional)).toBe(true);
    expect(taken('patent-renewal', first).some((date) => date.provisional)).toBe(false);
  });

  it('R9 R10: ids differ exactly when calculator, case, name or outcome differ, and are the same when built again', () => {
    const days = fc.integer({ min: 0, max: 27 }).map((day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
    const cases = fc.record({
      from: days,
      days: fc.integer({ min: 1, max: 60 }),
      who: fc.constantFrom('', 'Алишер', 'Али', 'Алишер 2', 'Алишер,', '👍', 'Я'.repeat(5000)),
    });
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const built = ({ who, ...inputs }: typeof one) => ids('working-days', inputs, who);
        expect(built(one)).toEqual(built({ ...one }));
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(built(one)[0] === built(other)[0]).toBe(same);
      }),
      { numRuns: 1000 },
    );
    for (const { id, example } of calculators) {
      const built = ids(id, example);
      expect(new Set(built).size).toBe(built.length);
    }
  });
});
