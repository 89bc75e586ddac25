import type { InputSpec } from '@poryadok/domain/calculators';
import { type FrameOptions, prefilled } from '@poryadok/embed/frame';
import { asTyped, type Entry, emptyEntry } from './entry.ts';
import { fromFragment } from './fragment.ts';

/** Longer text is a mistake or an attack; a person types a date. */
const longest = 200;

/** The fields as a partner filled them, and what of it was not understood. */
export interface Prefill {
  /** Nothing where nothing was given. */
  entry?: Entry;
  /** Inputs of the calculator that were given something not understood: they stay empty. */
  refused: { spec: InputSpec; given: string }[];
  /** Attributes that name no input. */
  unknown: string[];
}

function same(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** Yes and no as partners write them. */
function readYesNo(given: string): string | undefined {
  if (/^(true|yes|да|1)$/i.test(given.trim())) return 'true';
  return /^(false|no|нет|0)$/i.test(given.trim()) ? 'false' : undefined;
}

function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

/** Choices: a list, a list as JSON, or words divided by commas. */
function listOf(given: unknown): unknown[] {
  const list = typeof given === 'string' ? parseJson(given) : given;
  return Array.isArray(list) ? list : String(given).split(',');
}

/** What a field holds for what was given; nothing where it was not understood. A date or a number is shown as it was given. */
function readField(spec: InputSpec, given: unknown): Entry[string] | undefined {
  if (spec.kind === 'list') {
    const rows = typeof given === 'string' ? parseJson(given) : given;
    if (!Array.isArray(rows) || rows.length > spec.maxItems) return undefined;
    const read = rows.map((row) => readRow(spec.item, row));
    return read.every((row) => row !== undefined) ? read : undefined;
  }
  if (spec.kind === 'choices') {
    const chosen = listOf(given).map((one) =>
      spec.options.find(({ value, label }) => same(value, String(one)) || same(label, String(one))),
    );
    return chosen.every((option) => option !== undefined) ? chosen.map(({ value }) => value) : undefined;
  }
  if (!/^(string|number|boolean)$/.test(typeof given)) return undefined;
  const text = String(given);
  if (spec.kind === 'boolean') return readYesNo(text);
  if (spec.kind === 'choice')
    return spec.options.find(({ value, label }) => same(value, text) || same(label, text))?.value;
  return text.length > longest ? undefined : asTyped(text);
}

function readRow(specs: readonly InputSpec[], given: unknown): Entry | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const entry = emptyEntry(specs);
  for (const [name, value] of Object.entries(given)) {
    const spec = specs.find((one) => one.name === name);
    const read = spec && readField(spec, value);
    if (read === undefined) return undefined;
    entry[name] = read;
  }
  return entry;
}

/**
 * The fields as a partner's link filled them: the fragment of a full page's link first, then attribute by attribute. Lists
 * are JSON, choices are divided by commas. What is not understood stays empty and is named, never guessed.
 *
 * @example readPrefill([{ kind: 'boolean', name: 'again' }], { prefill: { again: 'да' } }).entry // { again: 'true' }
 */
export function readPrefill(
  specs: readonly InputSpec[],
  options: Pick<FrameOptions, 'link' | 'prefill'>,
): Prefill {
  const linked = options.link === undefined ? undefined : fromFragment(specs, options.link);
  const refused: Prefill['refused'] = [];
  const unknown = new Set(Object.keys(options.prefill));
  const entry: Entry = { ...linked?.entry };
  for (const spec of specs) {
    const given = prefilled(options, spec.name);
    unknown.delete(spec.name.toLowerCase());
    if (given === undefined) continue;
    const read = readField(spec, given);
    if (read === undefined) refused.push({ spec, given });
    else entry[spec.name] = read;
  }
  return {
    ...(Object.keys(entry).length > 0 && { entry: { ...emptyEntry(specs), ...entry } }),
    refused,
    unknown: [
      ...unknown,
      ...(options.link !== undefined && (!linked || linked.broken) ? [options.link] : []),
    ],
  };
}
