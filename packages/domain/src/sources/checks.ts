import type { MonthOrDay } from '../plain-date/month-or-day.ts';
import { conflicts } from './conflicts.ts';
import { lawNotes } from './law/index.ts';

/**
 * The longest ago of the checks: everything given was held against the law then or later. Throws `RangeError` when
 * nothing is given.
 *
 * @example oldestCheck([{ checkedOn: '2026-11' }, { checkedOn: '2026-03-18' }]) // '2026-03-18'
 */
export function oldestCheck(checked: readonly { checkedOn: MonthOrDay }[]): MonthOrDay {
  // As text, so that a date nobody can read is for `findProblems` to tell, not for whoever loads this file.
  const [oldest] = checked.map(({ checkedOn }) => checkedOn).sort();
  if (oldest === undefined) throw new RangeError('Nothing was checked');
  return oldest;
}

/** The oldest check of all law notes and conflicts: what a page says of the content as a whole. */
export const lawCheckedOn: MonthOrDay = oldestCheck([...lawNotes, ...conflicts]);
