import { calculators, type InputSpec } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { emptyEntry, entryOf, labelOf, readEntry } from './entry.ts';

const specs: InputSpec[] = [
  { kind: 'date', name: 'on', when: 'any', label: 'День', required: true },
  { kind: 'integer', name: 'days', unit: 'working-day', label: 'Дни', required: false, min: -99, max: 9999 },
  { kind: 'amount', name: 'sum', label: 'Сумма', required: false, min: 0, max: 1_000_000 },
  { kind: 'boolean', name: 'again', label: 'Снова', required: false },
  {
    kind: 'list',
    name: 'rows',
    label: 'Строки',
    itemLabel: 'Строка',
    required: false,
    maxItems: 3,
    item: [{ kind: 'date', name: 'on', when: 'any', label: 'День', required: true }],
  },
];
function read(entry: Parameters<typeof readEntry>[1]) {
  return readEntry(specs, { ...emptyEntry(specs), ...entry }, '2026-11-22');
}

describe('an entry', () => {
  it('is empty at the start and asks for nothing', () => {
    expect(read({})).toEqual({ inputs: {}, errors: {}, dates: {}, told: {} });
  });
  it('of a date is understood as Russians write it, also without a year, and is read back', () => {
    expect(read({ on: '5 марта 2026' }).inputs).toEqual({ on: '2026-03-05' });
    expect(read({ on: '5.3.26' }).told).toEqual({ on: 'четверг, 5 марта 2026 года' });
    expect(read({ on: '14 декабря' })).toMatchObject({
      dates: { on: '2026-12-14' },
      told: { on: 'понято как 14 декабря 2026 года, понедельник' },
    });
    expect(read({ on: 'вторник, 19.01.2026' })).toMatchObject({
      inputs: { on: '2026-01-19' },
      told: { on: '19 января 2026 года — понедельник, а не вторник: проверьте день или год' },
    });
  });
  it.each(['1', '23.1', '19.01.', '19.01.2', '19.01.20', '5 авг'])(
    'of a date half typed, «%s», is no input and no reading',
    (on) => {
      expect(read({ on })).toEqual({
        inputs: {},
        errors: { on: 'Допишите дату: день, месяц и год, например 19.01.2026.' },
        dates: {},
        told: {},
      });
    },
  );
  it('of a broken date is an error beside the field and no input', () => {
    const { inputs, errors } = read({ on: '31.02.2026' });
    expect(inputs).toEqual({});
    expect(errors.on).toMatch(/^Такого дня нет/);
  });
  it.each([
    ['10 000', 10_000, '10 000 рублей'],
    ['10.000', 10_000, '10 000 рублей'],
    ['10,000', 10_000, '10 000 рублей'],
    ['10000,50', 10_000.5, '10 000,50 рубля'],
    ['10 000 руб.', 10_000, '10 000 рублей'],
  ])('of a sum «%s» is %d and is read back as «%s»', (typed, sum, told) => {
    expect(read({ sum: typed })).toEqual({ inputs: { sum }, errors: {}, dates: {}, told: { sum: told } });
  });
  it.each([
    ['20', 20, '20 рабочих дней'],
    ['21 день', 21, '21 рабочий день'],
    ['1.000', 1000, '1000 рабочих дней'],
    ['−5', -5, '−5 рабочих дней'],
  ])('of a count «%s» is %d and is read back as «%s»', (typed, days, told) => {
    expect(read({ days: typed })).toEqual({ inputs: { days }, errors: {}, dates: {}, told: { days: told } });
  });
  it.each(['сто', '1e5', '--1', '1.2.3', '10.0', '🙂', '9'.repeat(30)])(
    'of a sum «%s» is an error',
    (typed) => {
      expect(read({ sum: typed }).errors).toHaveProperty('sum');
    },
  );
  it('of yes and no tells them from no answer', () => {
    expect(read({ again: 'true' }).inputs).toEqual({ again: true });
    expect(read({ again: 'false' }).inputs).toEqual({ again: false });
    expect(read({ again: '' }).inputs).toEqual({});
  });
  it('of a list names its fields by row', () => {
    const { inputs, errors, told } = read({ rows: [{ on: '1.2.2026' }, { on: 'нет' }] });
    expect(inputs).toEqual({ rows: [{ on: '2026-02-01' }, {}] });
    expect(Object.keys(errors)).toEqual(['rows.1.on']);
    expect(told).toEqual({ 'rows.0.on': 'воскресенье, 1 февраля 2026 года' });
  });
});

describe('the label of a path', () => {
  it('is that of the field, inside a row too, and of the list itself', () => {
    expect(labelOf(specs, 'sum')).toBe('Сумма');
    expect(labelOf(specs, 'rows.1.on')).toBe('День');
    expect(labelOf(specs, 'rows')).toBe('Строки');
  });
});

describe('an input of a machine', () => {
  it.each([
    [
      { on: '2026-01-19', sum: 8900.5 },
      { on: '19.01.2026', sum: '8900.50' },
    ],
    [{ sum: 8900 }, { sum: '8900' }],
    [
      { again: false, rows: [{ on: '2026-01-19' }] },
      { again: 'false', rows: [{ on: '19.01.2026' }] },
    ],
  ])('%j stands in the fields as a person types it, and is read back', (inputs, typed) => {
    const entry = entryOf(specs, inputs);
    expect(entry).toMatchObject(typed);
    expect(readEntry(specs, entry, undefined).inputs).toMatchObject(inputs);
  });
});

describe('a date without a year', () => {
  it.each([
    ['refusal-appeal', 'refusedOn', '24 августа', '2026-08-24'],
    ['refusal-appeal', 'refusedOn', '25 августа', '2026-08-25'],
    ['refusal-appeal', 'refusedOn', '5 августа', '2026-08-05'],
    ['refusal-appeal', 'refusedOn', '10 августа', '2026-08-10'],
    ['patent-renewal', 'patentIssuedOn', '19 января', '2026-01-19'],
    ['patent-renewal', 'patentIssuedOn', '16.12', '2025-12-16'],
    ['patent-renewal', 'patentIssuedOn', '25 ноября', '2026-11-25'],
    ['patent-renewal', 'patentIssuedOn', '26 ноября', '2025-11-26'],
    ['patent-renewal', 'contractOn', '16.12', '2026-12-16'],
    ['patent-renewal', 'contractOn', '24 ноября', '2027-11-24'],
    ['host-registration', 'arrivedOn', '30 декабря', '2025-12-30'],
    ['gis-software-replacement', 'startsOn', '11 января', '2027-01-11'],
    ['working-days', 'from', '30 декабря', '2026-12-30'],
    ['working-days', 'from', '30 августа', '2026-08-30'],
  ])('in %s, %s: «%s» is on 25 November 2026 the day %s', (id, name, typed, date) => {
    const inputs = calculators.find((calculator) => calculator.id === id)?.inputs ?? [];
    const { dates, told } = readEntry(inputs, { ...emptyEntry(inputs), [name]: typed }, '2026-11-25');
    expect(dates[name]).toBe(date);
    expect(told[name]).toMatch(/^понято как /);
  });
});
