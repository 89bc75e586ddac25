import type { PlainDate } from '@poryadok/domain/plain-date';
import type { Counted } from './count-row.ts';
import { inSlices } from './in-slices.ts';
import { cellsOf, columnsOf } from './sheet.ts';
import type { TableCalculator } from './table-calculators.ts';
import { toEvents } from './to-events.ts';
import { work } from './works.ts';

export type FileKind = 'xlsx' | 'csv' | 'ics';

interface Wanted {
  rows: readonly Counted[];
  today: PlainDate;
  calculator: TableCalculator;
  /** A calendar reminds a week and a day before by days of their own. */
  reminders: boolean;
}

/**
 * A file of the rows that were counted.
 *
 * @param stop - ends the work
 * @throws when its code does not come, or when it was stopped
 */
export async function makeFile(
  kind: FileKind,
  { rows, today, calculator, reminders }: Wanted,
  stop: AbortSignal,
): Promise<Blob> {
  const { metadata, rules } = calculator;
  const goOn = () => !stop.aborted;
  if (kind === 'ics') {
    const options = { origin: location.origin, today, now: new Date().toISOString(), reminders };
    const file = await toEvents(rows, metadata, options, goOn);
    if (stop.aborted) throw new Error('the file was not made');
    return file;
  }
  const cells = await inSlices(rows, (row) => cellsOf(row, metadata), goOn);
  const sheet = { title: metadata.title, columns: columnsOf(metadata), rows: cells, rules, today };
  return kind === 'xlsx'
    ? work('book', sheet, stop)
    : new Blob([await work('csv', sheet, stop)], { type: 'text/csv;charset=utf-8' });
}
