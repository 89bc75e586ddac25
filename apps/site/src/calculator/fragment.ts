import type { InputSpec } from '@poryadok/domain/calculators';
import { formatNumericDate, type PlainDate, parseRussianDate } from '@poryadok/domain/plain-date';
import { asTyped, type Entry, emptyEntry } from './entry.ts';

/** Longer text in a link is a mistake or an attack; a person types a date. */
const longest = 200;

/** The fields that a link carries, and whether it is cut or broken: a field empty, a date not whole, neither yes nor no. */
export interface Linked {
  entry: Entry;
  broken: boolean;
}

/**
 * Whether a link's text is one day whoever reads it and when: «14 декабря» is another next year, and «19.01.20» is what
 * messengers leave of 19.01.2026.
 */
function isFullDate(text: string): boolean {
  const parsed = parseRussianDate(text);
  return parsed.ok && text.includes(parsed.date.slice(0, 4));
}

/**
 * The fields as the fragment of a link: `v=1&patentIssuedOn=19.01.2026&payments.0.amount=10000`. Empty fields and what is
 * not yet a date are left out. A fragment is never sent to a server.
 *
 * @param dates - dates as understood, by path: «14 декабря» must mean the same day to whoever opens the link next year
 */
export function toFragment(
  specs: readonly InputSpec[],
  entry: Entry,
  dates: Readonly<Record<string, PlainDate>>,
): string {
  const fields = new URLSearchParams();
  const put = (inner: readonly InputSpec[], values: Entry, path: string) => {
    for (const spec of inner) {
      const value = values[spec.name];
      if (spec.kind === 'list' && Array.isArray(value)) {
        for (const [index, row] of (value as Entry[]).entries())
          put(spec.item, row, `${path}${spec.name}.${index}.`);
      } else if (spec.kind === 'choices' && Array.isArray(value)) {
        for (const chosen of value) fields.append(path + spec.name, String(chosen));
      } else if (spec.kind === 'date') {
        const date = dates[path + spec.name];
        if (date) fields.append(path + spec.name, formatNumericDate(date));
      } else if (typeof value === 'string' && value !== '')
        fields.append(path + spec.name, value.slice(0, longest));
    }
  };
  put(specs, entry, '');
  // Not `size`: Safari has it from 17 on.
  return `${fields}` && `v=1&${fields}`;
}

/**
 * The fields that a link carries, or nothing when it carries none. Unknown keys and later versions' keys are ignored,
 * rows beyond the list's limit are dropped, a date that is not whole is left out: a broken link fills what it can, says that it
 * is broken, and never throws.
 */
export function fromFragment(specs: readonly InputSpec[], fragment: string): Linked | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  let [found, broken] = [false, false];
  const take = (inner: readonly InputSpec[], path: string): Entry => {
    const entry = emptyEntry(inner);
    for (const spec of inner) {
      const key = path + spec.name;
      if (spec.kind === 'list') {
        const rows: Entry[] = [];
        while (
          rows.length < spec.maxItems &&
          [...fields.keys()].some((name) => name.startsWith(`${key}.${rows.length}.`))
        )
          rows.push(take(spec.item, `${key}.${rows.length}.`));
        if (rows.length > 0) entry[spec.name] = rows;
      } else if (spec.kind === 'choices') {
        const given = fields.getAll(key);
        const chosen = spec.options.map(({ value }) => value).filter((value) => given.includes(value));
        if (chosen.length > 0) found = true;
        entry[spec.name] = chosen;
      } else {
        const value = fields.get(key);
        if (value === null) continue;
        found = true;
        if (
          value === '' ||
          value.length > longest ||
          (spec.kind === 'date' && !isFullDate(value)) ||
          (spec.kind === 'boolean' && !/^(tru|fals)e$/.test(value))
        )
          broken = true;
        else entry[spec.name] = asTyped(value);
      }
    }
    return entry;
  };
  const entry = take(specs, '');
  return found ? { entry, broken } : undefined;
}
