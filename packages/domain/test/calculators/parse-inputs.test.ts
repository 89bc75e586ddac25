import { describe, expect, it, test } from 'vitest';
import type { InputSpec } from '../../src/calculators/engine/input-spec.ts';
import { parseInputs } from '../../src/calculators/index.ts';
import { dayBefore, firstDay, firstYear, lastDay } from '../edges.ts';

describe('parseInputs', () => {
  const specs: InputSpec[] = [
    { kind: 'date', when: 'any', name: 'day', label: 'День', required: false },
    { kind: 'integer', unit: 'day', name: 'count', label: 'Сколько', required: false, min: 0, max: 3 },
    { kind: 'amount', name: 'sum', label: 'Сумма', required: false, min: 0, max: 10 },
    { kind: 'boolean', name: 'yes', label: 'Да', required: false },
    {
      kind: 'choice',
      name: 'one',
      label: 'Один',
      required: false,
      options: [
        { value: 'a', label: 'А' },
        { value: 'c', label: 'В' },
      ],
    },
    {
      kind: 'choices',
      name: 'many',
      label: 'Много',
      required: false,
      options: [
        { value: 'a', label: 'А' },
        { value: 'b', label: 'Б' },
      ],
    },
    {
      kind: 'date',
      when: 'any',
      name: 'bounded',
      label: 'В январе',
      required: false,
      min: '2000-01-01',
      max: '2000-01-31',
    },
    {
      kind: 'list',
      name: 'rows',
      label: 'Строки',
      itemLabel: 'Строка',
      required: false,
      maxItems: 2,
      order: [['from', 'to']],
      item: [
        { kind: 'date', when: 'any', name: 'from', label: 'С', required: true },
        { kind: 'date', when: 'any', name: 'to', label: 'По', required: false },
      ],
    },
  ];

  test.each<[object, object]>([
    [{ day: firstDay }, { day: firstDay }],
    [{ day: lastDay }, { day: lastDay }],
    [{ day: '', count: null, sum: undefined }, {}],
    [{ bounded: '2000-01-01' }, { bounded: '2000-01-01' }],
    [{ bounded: '2000-01-31' }, { bounded: '2000-01-31' }],
    [
      { count: 3, sum: 10 },
      { count: 3, sum: 10 },
    ],
    [{ sum: 0 }, { sum: 0 }],
    [{ sum: 0.07 }, { sum: 0.07 }],
    [{ many: [] }, { many: [] }],
    [
      { rows: [{ from: '2026-01-02', to: '2026-01-02' }, { from: '2026-01-02' }] },
      { rows: [{ from: '2026-01-02', to: '2026-01-02' }, { from: '2026-01-02' }] },
    ],
    [
      { count: 0, sum: 9.99, yes: false },
      { count: 0, sum: 9.99, yes: false },
    ],
    [{ count: -0 }, { count: 0 }],
    [
      { one: 'a', many: ['b', 'a'] },
      { one: 'a', many: ['a', 'b'] },
    ],
    [{ other: 1, __proto__: { day: '2026-01-01' } }, {}],
  ])('takes %o as %o', (raw, value) => {
    expect(parseInputs(specs, raw)).toEqual({ ok: true, value });
  });

  test.each<[object, string]>([
    [{ day: dayBefore }, 'day out-of-range'],
    [{ day: '2101-01-01' }, 'day out-of-range'],
    [{ day: '2026-02-29' }, 'day invalid-date'],
    [{ day: '05.03.2026' }, 'day invalid-date'],
    [{ day: 20260305 }, 'day invalid-date'],
    [{ count: 4 }, 'count out-of-range'],
    [{ count: -1 }, 'count out-of-range'],
    [{ count: 1.5 }, 'count invalid-number'],
    [{ count: '1' }, 'count invalid-number'],
    [{ count: Number.NaN }, 'count invalid-number'],
    [{ sum: 9.999 }, 'sum invalid-number'],
    [{ sum: 10.01 }, 'sum out-of-range'],
    [{ yes: 'true' }, 'yes unknown-option'],
    [{ one: 'b' }, 'one unknown-option'],
    [{ many: 'a' }, 'many unknown-option'],
    [{ many: ['a', 'c'] }, 'many unknown-option'],
    [{ many: ['b', 'a', 'a'] }, 'many unknown-option'],
    [{ bounded: '1999-12-31' }, 'bounded out-of-range'],
    [{ bounded: '2000-02-01' }, 'bounded out-of-range'],
    [{ count: -0.5 }, 'count invalid-number'],
    [{ sum: Number.POSITIVE_INFINITY }, 'sum invalid-number'],
    [{ rows: 'a' }, 'rows required'],
    [{ rows: [{}, {}, {}] }, 'rows out-of-range'],
    [{ rows: [{ from: '2026-01-02' }, null] }, 'rows.1.from required'],
    [{ rows: [{ from: '2026-01-02', to: '2026-01-01' }] }, 'rows.0.to order'],
  ])('refuses %o with %s', (raw, expected) => {
    const result = parseInputs(specs, raw);
    expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
  });

  test.each([
    [{ day: dayBefore }, `Считаем с ${firstYear} по 2100 год: проверьте год.`],
    [{ bounded: '1999-12-31' }, 'Считаем с 2000 по 2000 год: проверьте год.'],
    [{ count: 1.5 }, 'Введите целое число цифрами.'],
    [{ sum: 9.999 }, 'Введите сумму в рублях цифрами.'],
    [{ count: 4 }, 'Введите число от 0 до 3.'],
    [{ rows: [{}, {}, {}] }, 'Не больше 2 строк.'],
  ])('refuses %o by saying «%s»', (raw, message) => {
    const result = parseInputs(specs, raw);
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it.each(['many', 'rows'])('refuses more %s than can be without looking through them', (name) => {
    const endless = new Proxy(new Array(50_000_000), {
      get: (target, key) => {
        if (key === 'length') return target.length;
        throw new Error(`looked at ${String(key)}`);
      },
    });
    expect(parseInputs(specs, { [name]: endless })).toMatchObject({ ok: false, issues: [{ path: name }] });
  });

  it('reads no input off a text', () => {
    const length: InputSpec = {
      kind: 'integer',
      unit: 'day',
      name: 'length',
      label: 'Длина',
      required: false,
      min: 0,
      max: 9,
    };
    expect(parseInputs([length], 'text')).toEqual({ ok: true, value: {} });
    expect(parseInputs([length], { length: 4 })).toEqual({ ok: true, value: { length: 4 } });
  });

  it('names what is asked for when one input of several is wanted', () => {
    const rules = { requireOneOf: ['day', 'count'] };
    expect(parseInputs(specs, { sum: 1 }, rules)).toEqual({
      ok: false,
      issues: [{ path: 'day', code: 'required', message: 'Заполните хотя бы одно поле: «День», «Сколько».' }],
    });
    expect(parseInputs(specs, { count: 1 }, rules)).toEqual({ ok: true, value: { count: 1 } });
  });

  it('speaks of the wrong input alone, though none of several was given', () => {
    const result = parseInputs(specs, { day: 'завтра' }, { requireOneOf: ['day', 'count'] });
    expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'day invalid-date',
    ]);
  });

  it('lets two dates fall on one day and names the start that a later end must not precede', () => {
    const two: InputSpec[] = [
      { kind: 'date', when: 'any', name: 'from', label: 'С', required: true },
      { kind: 'date', when: 'any', name: 'to', label: 'По', required: true },
    ];
    const order = { order: [['from', 'to']] as const };
    expect(parseInputs(two, { from: '2026-01-02', to: '2026-01-02' }, order).ok).toBe(true);
    expect(parseInputs(two, { from: '2026-01-02', to: '2026-01-01' }, order)).toEqual({
      ok: false,
      issues: [{ path: 'to', code: 'order', message: 'Эта дата раньше, чем «С». Проверьте обе.' }],
    });
  });

  it.each([5e-324, 1e-7, 0.5, 1.0000001, Number.NaN, Number.POSITIVE_INFINITY, '2'])(
    'takes %s for no whole number',
    (count) => {
      expect(parseInputs(specs, { count })).toMatchObject({
        ok: false,
        issues: [{ path: 'count', code: 'invalid-number' }],
      });
    },
  );

  it.each([0.001, 5e-7, Number.NaN, '5'])('takes %s for no sum in roubles and kopecks', (sum) => {
    expect(parseInputs(specs, { sum })).toMatchObject({
      ok: false,
      issues: [{ path: 'sum', code: 'invalid-number' }],
    });
  });
});
