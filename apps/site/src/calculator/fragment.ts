import type { InputSpec } from '@poryadok/domain/calculators';
import { formatNumericDate, type PlainDate, parseRussianDate } from '@poryadok/domain/plain-date';
import { asTyped, type Entry, emptyEntry } from './entry.ts';

/** Longer text in a link is a mistake or an attack; a person types a date. */
const longest = 200;

/** What stands in a link for a typed text: a date without its year gets the year it was understood with. */
function lasting(typed: string, date: PlainDate | undefined): string {
  return date === undefined || parseRussianDate(typed).ok ? typed : formatNumericDate(date);
}

/**
 * The fields as the fragment of a link: `v=1&patentIssuedOn=19.01.2026&payments.0.amount=10000`. Empty fields are left out.
 * A fragment is never sent to a server.
 *
 * @param dates - dates as understood, by path: «14 декабря» must mean the same day to whoever opens the link next year
 */
export function toFragment(
  specs: readonly InputSpec[],
  entry: Entry,
  dates: Readonly<Record<string, PlainDate>> = {},
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
      } else if (typeof value === 'string' && value !== '')
        fields.append(path + spec.name, lasting(value, dates[path + spec.name]).slice(0, longest));
    }
  };
  put(specs, entry, '');
  return fields.size > 0 ? `v=1&${fields}` : '';
}

/**
 * The fields that a link carries, or nothing when it carries none. Unknown keys and later versions' keys are ignored,
 * rows beyond the list's limit are dropped: a broken link fills what it can and never throws.
 */
export function fromFragment(specs: readonly InputSpec[], fragment: string): Entry | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  let found = false;
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
        const chosen = fields
          .getAll(key)
          .filter((value) => spec.options.some((option) => option.value === value));
        if (chosen.length > 0) found = true;
        entry[spec.name] = [...new Set(chosen)];
      } else {
        const value = fields.get(key);
        if (value !== null && value.length <= longest) {
          entry[spec.name] = asTyped(value);
          found = true;
        }
      }
    }
    return entry;
  };
  const entry = take(specs, '');
  return found ? entry : undefined;
}
