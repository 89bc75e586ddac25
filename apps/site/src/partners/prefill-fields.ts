import type { InputSpec } from '@poryadok/domain/calculators';
import { formatNumericDate, isPlainDate } from '@poryadok/domain/plain-date';
import { prefillAttribute } from '@poryadok/embed/protocol';

/** One field that a partner may fill in, as the table of a calculator tells it. */
export interface PrefillField {
  /** `data-prefill-patent-issued-on` */
  attribute: string;
  /** What the reader is asked. */
  label: string;
  /** What may be written, in Russian. */
  values: string;
  /** As it may be written, where the calculator's example has a value. */
  example?: string;
}

function valuesOf(spec: InputSpec): string {
  switch (spec.kind) {
    case 'date':
      return 'день: 19.01.2026';
    case 'integer':
      return `целое число, от ${spec.min} до ${spec.max}`;
    case 'amount':
      return 'рубли: 10000 или 1200,50';
    case 'boolean':
      return 'да или нет';
    case 'choice':
      return `одно из: ${spec.options.map(({ value, label }) => `${value} (${label})`).join(', ')}`;
    case 'choices':
      return `через запятую: ${spec.options.map(({ value, label }) => `${value} (${label})`).join(', ')}`;
    case 'list':
      return `строки в JSON, не больше ${spec.maxItems}; в строке ${spec.item.map(({ name, label }) => `${name} (${label})`).join(', ')}`;
  }
}

function exampleOf(spec: InputSpec, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (spec.kind === 'list') return JSON.stringify(value);
  if (spec.kind === 'boolean') return value ? 'да' : 'нет';
  if (Array.isArray(value)) return value.join(', ');
  return isPlainDate(value) ? formatNumericDate(value) : String(value);
}

/** The fields of a calculator that a partner may fill in, with the values of its own example. */
export function prefillFields(
  specs: readonly InputSpec[],
  example: Readonly<Record<string, unknown>>,
): PrefillField[] {
  return specs.map((spec) => {
    const written = exampleOf(spec, example[spec.name]);
    return {
      attribute: prefillAttribute(spec.name),
      label: spec.label,
      values: valuesOf(spec),
      ...(written !== undefined && { example: written }),
    };
  });
}
