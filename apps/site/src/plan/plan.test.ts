import { type CalculatorInputs, calculate, calculators } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { takenDates } from '../calculator/afterwards/taken-dates.ts';
import { merged, parsePlan } from './plan.ts';

const calculator = calculators.find(({ id }) => id === 'patent-renewal');
function taken(inputs: CalculatorInputs['patent-renewal'], who = '') {
  const result = calculate('patent-renewal', inputs);
  if (!calculator || !result.ok) throw new Error('the example must give an answer');
  return takenDates(calculator, result.value, 'v=1', who);
}
const first = taken({ patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' }, 'Алишер');
const moved = taken({ patentIssuedOn: '2026-01-19', contractOn: '2026-12-10' }, 'Алишер');
const colleague = taken({ patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' }, 'Бахром');
const other = taken({ patentIssuedOn: '2026-02-19', contractOn: '2026-12-14' });
const empty = { version: 1, items: [] } as const;

describe('the plan', () => {
  it('stands in the order of the calendar', () => {
    const dates = merged({ ...empty, items: [] }, [...first].reverse()).items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(2);
  });
  it('moves the dates of the same case instead of doubling them', () => {
    const plan = merged(merged({ ...empty, items: [] }, first), moved);
    expect(plan.items).toHaveLength(moved.length);
    expect(plan.items.find(({ id }) => id.endsWith('/main-documents-due'))?.date).toBe('2026-12-10');
  });
  it('keeps another patent beside it', () => {
    expect(merged(merged({ ...empty, items: [] }, first), other).items).toHaveLength(
      first.length + other.length,
    );
  });
  it('R10: keeps a colleague with a patent of the same day beside it', () => {
    expect(merged(merged({ ...empty, items: [] }, first), colleague).items).toHaveLength(
      first.length + colleague.length,
    );
  });
  it('leads with the safe day', () => {
    expect(first.find(({ id }) => id.endsWith('/last-contract-day'))?.date).toBe('2026-12-23');
  });
  it('comes back from a file', () => {
    const plan = merged({ ...empty, items: [] }, first);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
  it.each([null, 1, 'x', [], {}, { version: 2, items: [] }, { version: 1, items: 'x' }])(
    'is nothing when it is %j',
    (value) => {
      expect(parsePlan(value)).toBeUndefined();
    },
  );
  it('drops items that lead elsewhere or have no date', () => {
    const [item] = first;
    const items = [
      { ...item, link: 'javascript:alert(1)' },
      { ...item, link: '//evil.example/' },
      { ...item, link: '/\\evil.example/' },
      { ...item, date: 'soon' },
      { ...item, date: '2026-02-30' },
      { ...item, title: 5 },
      { ...item, who: 5 },
      { ...item, about: null },
      null,
    ];
    expect(parsePlan({ version: 1, items })).toEqual({ version: 1, items: [] });
  });
});
