import type { InputSpec } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { emptyEntry, labelOf, readEntry } from './entry.ts';

const specs: InputSpec[] = [
  { kind: 'date', name: 'on', label: 'День', required: true },
  { kind: 'amount', name: 'sum', label: 'Сумма', required: false, min: 0, max: 1_000_000 },
  { kind: 'boolean', name: 'again', label: 'Снова', required: false },
  {
    kind: 'list',
    name: 'rows',
    label: 'Строки',
    itemLabel: 'Строка',
    required: false,
    maxItems: 3,
    item: [{ kind: 'date', name: 'on', label: 'День', required: true }],
  },
];
function read(entry: Parameters<typeof readEntry>[1]) {
  return readEntry(specs, { ...emptyEntry(specs), ...entry }, '2026-11-22');
}

describe('an entry', () => {
  it('is empty at the start and asks for nothing', () => {
    expect(read({})).toEqual({ inputs: {}, errors: {}, dates: {} });
  });
  it('of a date is understood as Russians write it, also without a year', () => {
    expect(read({ on: '5 марта 2026' }).inputs).toEqual({ on: '2026-03-05' });
    expect(read({ on: '5.3.26' }).inputs).toEqual({ on: '2026-03-05' });
    expect(read({ on: '14 декабря' }).dates).toEqual({ on: '2026-12-14' });
  });
  it('of a broken date is an error beside the field and no input', () => {
    const { inputs, errors } = read({ on: '31.02.2026' });
    expect(inputs).toEqual({});
    expect(errors.on).toMatch(/^Такого дня нет/);
  });
  it.each([
    ['10 000', 10_000],
    ['10000,50', 10_000.5],
    ['10 000 ₽', 10_000],
    ['−3', -3],
  ])('of a sum «%s» is %d', (typed, sum) => {
    expect(read({ sum: typed }).inputs).toEqual({ sum });
  });
  it.each(['сто', '1e5', '--1', '1.2.3', '🙂', '9'.repeat(30)])('of a sum «%s» is an error', (typed) => {
    expect(read({ sum: typed }).errors).toHaveProperty('sum');
  });
  it('of yes and no tells them from no answer', () => {
    expect(read({ again: 'true' }).inputs).toEqual({ again: true });
    expect(read({ again: 'false' }).inputs).toEqual({ again: false });
    expect(read({ again: '' }).inputs).toEqual({});
  });
  it('of a list names its fields by row', () => {
    const { inputs, errors } = read({ rows: [{ on: '1.2.2026' }, { on: 'нет' }] });
    expect(inputs).toEqual({ rows: [{ on: '2026-02-01' }, {}] });
    expect(Object.keys(errors)).toEqual(['rows.1.on']);
  });
});

describe('the label of a path', () => {
  it('is that of the field, inside a row too, and of the list itself', () => {
    expect(labelOf(specs, 'sum')).toBe('Сумма');
    expect(labelOf(specs, 'rows.1.on')).toBe('День');
    expect(labelOf(specs, 'rows')).toBe('Строки');
  });
});
