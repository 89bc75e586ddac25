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
 * The rows that are asked for; a week is the rest of the reader's own, Sunday included.
 *
 * @example fitting([{ ok: false, line: 2, person: 'Ким', typed: [], message: 'Такого дня нет.' }], 'wrong', '2026-11-25').length // 1
 */
export function fitting(rows: readonly Counted[], shown: Shown, today: PlainDate): readonly Counted[] {
  if (shown === 'all') return rows;
  if (shown === 'wrong') return rows.filter(({ ok }) => !ok);
  const last = addDays(today, shown === 'month' ? 30 : 7 - weekday(today));
  return rows.filter((row) => {
    const day = dayOf(row);
    return day !== undefined && (shown === 'passed' ? day < today : day >= today && day <= last);
  });
}
