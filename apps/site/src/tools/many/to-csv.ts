import { formatNumericDate, isPlainDate } from '@poryadok/domain/plain-date';
import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/**
 * The rows as CSV that a Russian Excel opens: UTF-8 with its mark, semicolons. A cell that a spreadsheet would count as a
 * formula has an apostrophe before it.
 *
 * @example toCsv({ headings: ['Человек', 'День'], rows: [['Ким', '2026-12-20']] }).slice(1) // 'Человек;День\r\nКим;20.12.2026\r\n'
 */
export function toCsv({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>): string {
  const data = rows.map((row) => row.map((value) => (isPlainDate(value) ? formatNumericDate(value) : value)));
  const text = Papa.unparse(
    { fields: [...headings], data },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return `\ufeff${text}\r\n`;
}
