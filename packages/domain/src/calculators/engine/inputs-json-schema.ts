import { boundsOf } from './bounds.ts';
import type { InputSpec } from './input-spec.ts';
import type { CalculatorMetadata } from './types.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The inputs of a calculator as a JSON Schema, for the open data. The order of dates, which JSON Schema cannot say,
 * stands in each end's description.
 *
 * @example inputsJsonSchema(calculatorMetadata('patent-reapplication')).required // ['refusedOn']
 */
export function inputsJsonSchema({
  inputs,
  requireOneOf,
  order = [],
}: Pick<CalculatorMetadata, 'inputs' | 'requireOneOf' | 'order'>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectSchema(inputs, order),
    ...(requireOneOf === undefined ? {} : { anyOf: requireOneOf.map((name) => ({ required: [name] })) }),
  };
}

function objectSchema(
  specs: readonly InputSpec[],
  order: readonly (readonly [string, string])[],
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      specs.map((spec) => {
        const start = order.find(([, end]) => end === spec.name)?.[0];
        const startLabel = specs.find(({ name }) => name === start)?.label;
        const notes = [
          spec.hint,
          spec.adds,
          startLabel === undefined ? undefined : `Не раньше, чем «${startLabel}».`,
        ];
        const description = notes.filter((note) => note !== undefined).join(' ');
        return [
          spec.name,
          { title: spec.label, ...(description === '' ? {} : { description }), ...valueSchema(spec) },
        ];
      }),
    ),
    required: specs.filter(({ required }) => required).map(({ name }) => name),
  };
}

function valueSchema(spec: InputSpec): JsonSchema {
  switch (spec.kind) {
    case 'date':
      return {
        type: 'string',
        format: 'date',
        'x-when': spec.when,
        'x-minimum': boundsOf(spec).min,
        'x-maximum': boundsOf(spec).max,
      };
    case 'integer':
      return { type: 'integer', 'x-unit': spec.unit, minimum: spec.min, maximum: spec.max };
    case 'amount':
      return { type: 'number', minimum: spec.min, maximum: spec.max, multipleOf: 0.01 };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { oneOf: spec.options.map(({ value, label }) => ({ const: value, title: label })) };
    case 'choices':
      return {
        type: 'array',
        uniqueItems: true,
        items: { oneOf: spec.options.map(({ value, label }) => ({ const: value, title: label })) },
      };
    case 'list':
      return { type: 'array', maxItems: spec.maxItems, items: objectSchema(spec.item, spec.order ?? []) };
  }
}
