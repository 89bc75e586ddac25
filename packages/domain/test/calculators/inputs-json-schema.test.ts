import { describe, expect, it, test } from 'vitest';
import { anyYear } from '../../src/calculators/engine/bounds.ts';
import type { InputSpec } from '../../src/calculators/engine/input-spec.ts';
import { inputsJsonSchema } from '../../src/calculators/index.ts';
import { firstDay } from '../edges.ts';

function propertyOf(spec: InputSpec): unknown {
  return (inputsJsonSchema({ inputs: [spec] }).properties as Record<string, unknown>)[spec.name];
}

describe('inputsJsonSchema', () => {
  const asked = { name: 'asked', label: 'Вопрос', required: true } as const;
  const options = [
    { value: 'a', label: 'А' },
    { value: 'b', label: 'Б' },
  ];

  test.each<[InputSpec, object]>([
    [
      { ...asked, kind: 'date', when: 'past' },
      { description: `С ${firstDay} по ${anyYear.max}.`, type: 'string', format: 'date' },
    ],
    [
      { ...asked, kind: 'date', when: 'any', min: '1900-01-01', max: '2100-12-31' },
      { description: 'С 1900-01-01 по 2100-12-31.', type: 'string', format: 'date' },
    ],
    [
      { ...asked, kind: 'integer', unit: 'day', min: 1, max: 9 },
      { type: 'integer', minimum: 1, maximum: 9 },
    ],
    [
      { ...asked, kind: 'amount', min: 0, max: 10 },
      { type: 'number', minimum: 0, maximum: 10 },
    ],
    [{ ...asked, kind: 'boolean' }, { type: 'boolean' }],
    [
      { ...asked, kind: 'choice', options },
      {
        oneOf: [
          { const: 'a', title: 'А' },
          { const: 'b', title: 'Б' },
        ],
      },
    ],
    [
      { ...asked, kind: 'choices', options },
      {
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'a', title: 'А' },
            { const: 'b', title: 'Б' },
          ],
        },
      },
    ],
  ])('says %j as a schema', (spec, schema) => {
    expect(propertyOf(spec)).toEqual({ title: 'Вопрос', ...schema });
  });

  it('says rows as a schema of their own, with their order', () => {
    const rows: InputSpec = {
      ...asked,
      kind: 'list',
      itemLabel: 'Период',
      maxItems: 5,
      order: [['from', 'to']],
      item: [
        { kind: 'date', when: 'future', name: 'from', label: 'С', required: true },
        { kind: 'date', when: 'future', name: 'to', label: 'По', required: false },
      ],
    };
    const date = { type: 'string', format: 'date' };
    const bounds = `С ${firstDay} по ${anyYear.max}.`;
    expect(propertyOf(rows)).toEqual({
      title: 'Вопрос',
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        properties: {
          from: { title: 'С', description: bounds, ...date },
          to: { title: 'По', description: `Не раньше, чем «С». ${bounds}`, ...date },
        },
        required: ['from'],
      },
    });
  });

  it('says rows without an order of dates', () => {
    const rows: InputSpec = {
      ...asked,
      kind: 'list',
      itemLabel: 'Ответ',
      maxItems: 2,
      item: [{ kind: 'boolean', name: 't', label: 'Да', required: true }],
    };
    expect(propertyOf(rows)).toMatchObject({
      items: { properties: { t: { title: 'Да', type: 'boolean' } }, required: ['t'] },
    });
    expect(JSON.stringify(propertyOf(rows))).not.toContain('description');
  });

  it('puts the hint, the use and the order into the description', () => {
    const start: InputSpec = { kind: 'boolean', name: 'start', label: 'Начало', required: false };
    const end: InputSpec = {
      kind: 'boolean',
      name: 'end',
      label: 'Конец',
      hint: 'Подсказка',
      adds: 'Польза.',
      required: false,
    };
    expect(inputsJsonSchema({ inputs: [start, end], order: [['start', 'end']] })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        start: { title: 'Начало', type: 'boolean' },
        end: { title: 'Конец', description: 'Подсказка. Польза. Не раньше, чем «Начало».', type: 'boolean' },
      },
      required: [],
    });
  });

  it('asks for at least one of several inputs', () => {
    const inputs: InputSpec[] = [{ ...asked, kind: 'boolean' }];
    expect(inputsJsonSchema({ inputs, requireOneOf: ['asked', 'other'] }).anyOf).toEqual([
      { properties: { asked: true }, required: ['asked'] },
      { properties: { other: true }, required: ['other'] },
    ]);
    expect(inputsJsonSchema({ inputs })).not.toHaveProperty('anyOf');
  });
});
