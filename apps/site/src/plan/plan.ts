import { isPlainDate } from '@poryadok/domain/plain-date';
import { planKey } from '../shared/keys.ts';
import { read, type Stored, write } from '../shared/store.ts';
import type { TakenDate } from './taken-date.ts';

/** Dates from several calculators and checklists, kept on this device. */
export interface Plan {
  version: 1;
  items: TakenDate[];
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
 * A plan that was saved or comes from a file: dates that are none and links that lead elsewhere are left out, the rest is
 * in the order of the calendar.
 *
 * @returns nothing when the value has another shape
 * @example parsePlan({ version: 1, items: [] }) // { version: 1, items: [] }
 * @example parsePlan({ items: [] }) // undefined
 */
export function parsePlan(value: unknown): Plan | undefined {
  const plan = Object(value) as { version?: unknown; items?: unknown };
  if (plan.version !== 1 || !Array.isArray(plan.items)) return undefined;
  return { version: 1, items: sorted(plan.items.filter(isTaken).slice(0, mostItems)) };
}

function sorted(items: readonly TakenDate[]): TakenDate[] {
  return [...items].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

/**
 * A plan with more dates: one that is already there by its id is replaced, since its date may have moved.
 *
 * @example merged({ version: 1, items: [] }, [{ id: 'a', date: '2026-12-23' }]).items // [{ id: 'a', date: '2026-12-23' }]
 */
export function merged(plan: Plan, items: readonly TakenDate[]): Plan {
  return {
    version: 1,
    items: sorted([...new Map([...plan.items, ...items].map((item) => [item.id, item])).values()]).slice(
      0,
      mostItems,
    ),
  };
}

/** The plan on this device. */
export function readPlan(): Stored<Plan> {
  return read(planKey, parsePlan);
}

/** Keeps the plan on this device; `false` where storage is closed or full. */
function writePlan(plan: Plan): boolean {
  return write(planKey, plan);
}

/** Removes dates from the plan on this device; those that another tab has added stay. */
export function removeFromPlan(items: readonly TakenDate[]): boolean {
  const stored = readPlan();
  const gone = new Set(items.map(({ id }) => id));
  return writePlan({
    version: 1,
    items: stored.kind === 'found' ? stored.value.items.filter(({ id }) => !gone.has(id)) : [],
  });
}

/** Adds dates to the plan on this device, in place of those with the same id; `false` where storage is closed or full. */
export function addToPlan(items: readonly TakenDate[]): boolean {
  const stored = readPlan();
  return writePlan(merged(stored.kind === 'found' ? stored.value : { version: 1, items: [] }, items));
}
