import {
  type AmountInput,
  type InputSpec,
  type IntegerInput,
  readAmount,
  readInteger,
  tellRubles,
} from '@poryadok/domain/calculators';
import {
  formatNumericDate,
  isPlainDate,
  type PlainDate,
  parseRussianDate,
  tellRussianDate,
} from '@poryadok/domain/plain-date';
import { formatAmount } from '@poryadok/domain/terms';

/** What stands in the fields, as typed. A list holds its rows. */
export interface Entry {
  [name: string]: string | string[] | Entry[];
}

/** What the fields mean: inputs for the calculator, and what could not be read, by the same paths as the domain's issues. */
export interface ReadEntry {
  inputs: Record<string, unknown>;
  errors: Record<string, string>;
  /** Dates as understood. */
  dates: Record<string, PlainDate>;
  /** How dates and numbers were understood, to be told under the field. */
  told: Record<string, string>;
}

/** Empty fields for the given inputs; a required list starts with one row. */
export function emptyEntry(specs: readonly InputSpec[]): Entry {
  return Object.fromEntries(
    specs.map((spec) => [
      spec.name,
      spec.kind === 'list'
        ? spec.required
          ? [emptyEntry(spec.item)]
          : []
        : spec.kind === 'choices'
          ? []
          : '',
    ]),
  );
}

function text(value: Entry[string] | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function rowsOf(value: Entry[string] | undefined): Entry[] {
  return Array.isArray(value) ? value.filter((row): row is Entry => typeof row === 'object') : [];
}

/** A number as understood: «10 000 рублей», «−5 рабочих дней». */
function tellNumber(spec: IntegerInput | AmountInput, number: number): string {
  const sign = number < 0 ? '−' : '';
  const size = Math.abs(number);
  if (spec.kind === 'amount') return sign + tellRubles(size);
  return spec.unit === 'calendar-year' ? `${number} год` : sign + formatAmount(size, spec.unit);
}

/**
 * Reads the fields: Russian dates, «10 000», yes and no. An empty field is left out, a broken or half-typed one is an error
 * beside it and no input.
 *
 * @example readEntry([{ kind: 'date', when: 'past', name: 'from' }], { from: '5 марта 2026' }, '2026-11-25').inputs // { from: '2026-03-05' }
 */
export function readEntry(
  specs: readonly InputSpec[],
  entry: Entry,
  today: PlainDate | undefined,
  path = '',
): ReadEntry {
  const read: ReadEntry = { inputs: {}, errors: {}, dates: {}, told: {} };
  for (const spec of specs) {
    const key = path + spec.name;
    const value = entry[spec.name];
    if (spec.kind === 'list') {
      const rows = rowsOf(value).map((row, index) => readEntry(spec.item, row, today, `${key}.${index}.`));
      if (rows.length > 0) read.inputs[spec.name] = rows.map(({ inputs }) => inputs);
      Object.assign(read.errors, ...rows.map(({ errors }) => errors));
      Object.assign(read.dates, ...rows.map(({ dates }) => dates));
      Object.assign(read.told, ...rows.map(({ told }) => told));
    } else if (spec.kind === 'choices') {
      read.inputs[spec.name] = Array.isArray(value) ? value : [];
    } else if (text(value) === '') {
      // Left out: the domain says which are required.
    } else if (spec.kind === 'date') {
      const parsed = parseRussianDate(text(value), {
        expect: spec.when,
        ...(today && { today }),
      });
      if (parsed.ok) {
        read.inputs[spec.name] = parsed.date;
        read.dates[key] = parsed.date;
        read.told[key] = tellRussianDate(parsed);
      } else read.errors[key] = parsed.message;
    } else if (spec.kind === 'integer' || spec.kind === 'amount') {
      const number = spec.kind === 'integer' ? readInteger(text(value)) : readAmount(text(value));
      if (number.ok) {
        read.inputs[spec.name] = number.value;
        read.told[key] = tellNumber(spec, number.value);
      } else read.errors[key] = number.message;
    } else if (spec.kind === 'boolean') {
      read.inputs[spec.name] = text(value) === 'true';
    } else {
      read.inputs[spec.name] = text(value);
    }
  }
  return read;
}

/**
 * The label of the field at a path of an error.
 *
 * @example labelOf([{ kind: 'date', name: 'from', label: 'С какого дня' }], 'from') // 'С какого дня'
 */
export function labelOf(specs: readonly InputSpec[], path: string): string {
  const [name, , ...inner] = path.split('.');
  const spec = specs.find((one) => one.name === name);
  return spec?.kind === 'list' && inner.length > 0
    ? labelOf(spec.item, inner.join('.'))
    : (spec?.label ?? '');
}

/** What a link or a partner gives a field, as a person would have typed it: machines write 2026-12-14. */
export function asTyped(given: string): string {
  return isPlainDate(given) ? formatNumericDate(given) : given;
}

/** Inputs as they would have been typed: for an example or a link. Whatever does not fit a field is left out. */
export function entryOf(specs: readonly InputSpec[], inputs: Readonly<Record<string, unknown>>): Entry {
  const entry = emptyEntry(specs);
  for (const spec of specs) {
    const value = inputs[spec.name];
    if (value === undefined || value === null) continue;
    if (spec.kind === 'list') {
      if (Array.isArray(value))
        entry[spec.name] = value.slice(0, spec.maxItems).map((row) => entryOf(spec.item, Object(row)));
    } else if (spec.kind === 'choices') {
      if (Array.isArray(value)) entry[spec.name] = value.map(String);
    } else if (spec.kind === 'amount' && typeof value === 'number' && !Number.isInteger(value)) {
      entry[spec.name] = value.toFixed(2);
    } else entry[spec.name] = asTyped(String(value));
  }
  return entry;
}
