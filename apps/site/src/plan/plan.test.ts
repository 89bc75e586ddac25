import { type CalculatorInputs, calculate, calculators } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { takenDates } from '../calculator/afterwards/taken-dates.ts';
import { asKept, parsePlan, planOf, withDates, without } from './plan.ts';

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

describe('the plan', () => {
  it('stands in the order of the calendar', () => {
    const dates = planOf([...first].reverse()).items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(2);
  });
  it('moves the dates of the same case instead of doubling them', () => {
    const { items } = planOf(withDates(first, moved));
    expect(items).toHaveLength(moved.length);
    expect(items.find(({ id }) => id.endsWith('/main-documents-due'))?.date).toBe('2026-12-10');
  });
  it('keeps another patent beside it', () => {
    expect(withDates(first, other)).toHaveLength(first.length + other.length);
  });
  it('R10: keeps a colleague with a patent of the same day beside it', () => {
    expect(withDates(first, colleague)).toHaveLength(first.length + colleague.length);
  });
  it('holds five hundred dates, the last added among them', () => {
    const [date] = first;
    if (!date) throw new Error('the example must give a date');
    const many = Array.from({ length: 500 }, (_, at) => ({ ...date, id: `a/${at}` }));
    expect(withDates(many.slice(1), [{ ...date, id: 'b' }])).toHaveLength(500);
    const held = planOf(withDates(many, [{ ...date, id: 'b' }])).items.map(({ id }) => id);
    expect(held).toHaveLength(500);
    expect(held).not.toContain('a/0');
    expect(held).toContain('b');
  });
  it('leads with the safe day', () => {
    expect(first.find(({ id }) => id.endsWith('/last-contract-day'))?.date).toBe('2026-12-23');
  });
  it('comes back from a file', () => {
    expect(parsePlan(JSON.parse(JSON.stringify(asKept(first))))).toEqual(planOf(first));
  });
  it.each([null, 1, 'x', [], {}, { version: 2, items: [] }, { version: 1, items: 'x' }])(
    'is nothing when it is %j',
    (value) => {
      expect(parsePlan(value)).toBeUndefined();
    },
  );
  it('shows no item that leads elsewhere or has no date, and keeps it whatever is added and taken away', () => {
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
    ].map((one, at) => ({ ...one, id: `strange/${at}` }));
    const strange = [...items, null, 'x'];
    const plan = parsePlan({ version: 1, items: [...strange, ...first] });
    expect(plan).toEqual({ ...planOf(first), unread: strange });
    expect(without(withDates([...strange, ...first], other), first)).toEqual([...strange, ...other]);
  });
});
