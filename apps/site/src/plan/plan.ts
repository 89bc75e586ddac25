import { isPlainDate } from '@poryadok/domain/plain-date';
import { planKey } from '../shared/keys.ts';
import { read, type Stored, write } from '../shared/store.ts';
import type { TakenDate } from './taken-date.ts';

/** Dates from several calculators and checklists, kept on this device. */
export interface Plan {
  /** In the order of the calendar. */
  items: TakenDate[];
  /** Entries that cannot be read, of a version to come perhaps: they are kept as they are. */
  unread: unknown[];
}

const mostItems = 500;

function isTaken(value: unknown): value is TakenDate {
  const item = Object(value) as Record<string, unknown>;
  return (
    ['id', 'date', 'title', 'note', 'link'].every((name) => typeof item[name] === 'string') &&
    ['about', 'who'].every((name) => ['string', 'undefined'].includes(typeof item[name])) &&
    isPlainDate(item.date) &&
    // A plan may come from a file: only a page of this site may be opened from it.
    /^\/[a-z]/.test(String(item.link))
  );
}

/**
 * Entries as a plan. Dates that are none and links that lead elsewhere stand apart.
 *
 * @example planOf([null]) // { items: [], unread: [null] }
 */
export function planOf(entries: readonly unknown[]): Plan {
  return {
    items: entries.filter(isTaken).sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)),
    unread: entries.filter((entry) => !isTaken(entry)),
  };
}

/**
 * A plan that was saved or comes from a file.
 *
 * @returns nothing when the value has another shape
 * @example parsePlan({ version: 1, items: [] }) // { items: [], unread: [] }
 * @example parsePlan({ items: [] }) // undefined
 */
export function parsePlan(value: unknown): Plan | undefined {
  const entries = parseEntries(value);
  return entries && planOf(entries);
}

function parseEntries(value: unknown): unknown[] | undefined {
  const { version, items } = Object(value) as { version?: unknown; items?: unknown };
  return version === 1 && Array.isArray(items) ? items : undefined;
}

/**
 * A plan as it is kept and given as a file: nothing is left out.
 *
 * @example asKept([]) // { version: 1, items: [] }
 */
export function asKept(entries: readonly unknown[]) {
  return { version: 1, items: entries };
}

/** Entries without those that have the ids of these dates. */
export function without(entries: readonly unknown[], dates: readonly TakenDate[]): unknown[] {
  const gone = new Set<unknown>(dates.map(({ id }) => id));
  return entries.filter((entry) => !gone.has((Object(entry) as Partial<TakenDate>).id));
}

/**
 * Entries with more dates: one that is already there by its id is replaced, since its date may have moved. Beyond five hundred
 * those go that were added first.
 *
 * @example withDates([{ id: 'a', date: '2026-12-20' }], [{ id: 'a', date: '2026-12-23' }]) // [{ id: 'a', date: '2026-12-23' }]
 */
export function withDates(entries: readonly unknown[], dates: readonly TakenDate[]): unknown[] {
  return [...without(entries, dates), ...dates].slice(-mostItems);
}

/** The plan on this device. */
export function readPlan(): Stored<Plan> {
  return read(planKey, parsePlan);
}

/** Changes the entries on this device; `false` where storage is closed or full. */
function change(how: (entries: readonly unknown[]) => unknown[]): boolean {
  const stored = read(planKey, parseEntries);
  return write(planKey, asKept(how(stored.kind === 'found' ? stored.value : [])));
}

/** Removes dates from the plan on this device; those that another tab has added stay. */
export function removeFromPlan(dates: readonly TakenDate[]): boolean {
  return change((entries) => without(entries, dates));
}

/** Removes from the plan on this device what cannot be read. */
export function removeUnread(): boolean {
  return change((entries) => entries.filter(isTaken));
}

/** Adds dates to the plan on this device, in place of those with the same id; `false` where storage is closed or full. */
export function addToPlan(dates: readonly TakenDate[]): boolean {
  return change((entries) => withDates(entries, dates));
}
