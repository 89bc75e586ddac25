import { formatNumericDate, isPlainDate } from '@poryadok/domain/plain-date';
import Papa from 'papaparse';
import type { Column, Sheet } from './sheet.ts';

/**
 * The rows as CSV that a Russian Excel opens: UTF-8 with its mark, semicolons. A cell that a spreadsheet would count as a
 * formula has an apostrophe before it.
 *
 * @example toCsv({ columns: [{ name: 'Человек' }, { name: 'День' }], rows: [['Ким', '2026-12-20']] }).slice(1) // 'Человек;День\r\nКим;20.12.2026\r\n'
 */
export function toCsv({
  columns,
  rows,
}: {
  columns: readonly Pick<Column, 'name'>[];
  rows: Sheet['rows'];
}): string {
  const data = rows.map((row) => row.map((value) => (isPlainDate(value) ? formatNumericDate(value) : value)));
  const text = Papa.unparse(
    { fields: columns.map(({ name }) => name), data },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return `\ufeff${text}\r\n`;
}
