import { boundsOf } from './bounds.ts';
import type { InputSpec } from './input-spec.ts';
import type { CalculatorMetadata } from './types.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The inputs of a calculator as a JSON Schema that a strict validator takes, for the open data and for assistants. What JSON
 * Schema cannot say of dates, their order and their bounds, stands in the descriptions.
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
    // Each branch names its own property, or a strict validator refuses it.
    ...(requireOneOf === undefined
      ? {}
      : { anyOf: requireOneOf.map((name) => ({ properties: { [name]: true }, required: [name] })) }),
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
        const description = sentences([
          spec.hint,
          spec.adds,
          startLabel === undefined ? undefined : `Не раньше, чем «${startLabel}»`,
          spec.kind === 'date' ? boundsText(spec) : undefined,
        ]);
        return [
          spec.name,
          { title: spec.label, ...(description === '' ? {} : { description }), ...valueSchema(spec) },
        ];
      }),
    ),
    required: specs.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Notes one after another, each closed by a full stop. */
function sentences(notes: readonly (string | undefined)[]): string {
  return notes
    .filter((note) => note !== undefined)
    .map((note) => (/[.!?…]$/.test(note) ? note : `${note}.`))
    .join(' ');
}

/** JSON Schema knows no bounds of dates, and a strict validator no words of ours. */
function boundsText(spec: InputSpec & { kind: 'date' }): string {
  const { min, max } = boundsOf(spec);
  return `С ${min} по ${max}`;
}

function valueSchema(spec: InputSpec): JsonSchema {
  switch (spec.kind) {
    case 'date':
      return { type: 'string', format: 'date' };
    case 'integer':
      return { type: 'integer', minimum: spec.min, maximum: spec.max };
    case 'amount':
      return { type: 'number', minimum: spec.min, maximum: spec.max };
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
