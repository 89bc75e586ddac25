import { latestOf } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import type { ProcedureId } from '../schema/ids.ts';
import { updates } from './updates.ts';

/**
 * The day on which the content of a procedure last changed: its own data, or a paper, a note on the law or a conflict that
 * it names.
 *
 * @example updatedOn('patent-renewal') >= '2026-11-01' // true
 */
export function updatedOn(id: ProcedureId): PlainDate {
  return updates[id][0];
}

/**
 * The day on which anything of the content last changed.
 *
 * @example contentUpdatedOn() >= updatedOn('patent-renewal') // true
 */
export function contentUpdatedOn(): PlainDate {
  const [first = updatedOn('patent-renewal'), ...others] = Object.values(updates).map(([on]) => on);
  return latestOf(first, ...others);
}
