import { leadingDay } from '@poryadok/domain/calculators';
import { addDays, type PlainDate, weekday } from '@poryadok/domain/plain-date';
import type { Counted } from './count-row.ts';

/** Which rows are shown. */
export type Shown = 'all' | 'week' | 'month' | 'passed' | 'wrong';

/** The day that a row is sorted by. */
function dayOf(row: Counted): PlainDate | undefined {
  return row.ok && row.lead ? leadingDay(row.lead) : undefined;
}

/** What could not be read first, then by the day, the nearest first; what has no day last. */
export function arranged(rows: readonly Counted[]): Counted[] {
  const key = (row: Counted) => (row.ok ? `1${dayOf(row) ?? '~'}` : '0');
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((a, b) => (a.key === b.key ? a.row.line - b.row.line : a.key < b.key ? -1 : 1));
  return keyed.map(({ row }) => row);
}

/**
 * Whether a row is among those asked for; a week is the rest of the reader's own, Sunday included.
 *
 * @example isShown({ ok: false, line: 2, person: 'Ким', typed: [], message: 'Такого дня нет.' }, 'wrong', '2026-11-25') // true
 */
export function isShown(row: Counted, shown: Shown, today: PlainDate): boolean {
  const day = dayOf(row);
  if (shown === 'all') return true;
  if (shown === 'wrong') return !row.ok;
  if (day === undefined) return false;
  if (shown === 'passed') return day < today;
  const last = addDays(today, shown === 'month' ? 30 : 7 - weekday(today));
  return day >= today && day <= last;
}
