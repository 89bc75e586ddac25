import { formatNumericDate, isPlainDate } from '@poryadok/domain/plain-date';
import writeExcelFile, { type Sheet as BookSheet, type Cell, type Feature } from 'write-excel-file/universal';
import type { Sheet, Value } from './sheet.ts';

/** Signs of a cell, at most: Excel calls a book with more in one broken. */
const mostSigns = 32_767;

function cell(value: Value): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // Text stays text, whatever it begins with.
  if (!isPlainDate(value))
    return { value: value.slice(0, mostSigns), type: String, wrap: true, alignVertical: 'top' };
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
}

/** The arrows by which Excel shows some rows of the first sheet. Their place is between the cells and whatever follows. */
function filterOf(columns: number, rows: number): Feature<Blob> {
  const lastColumn = String.fromCharCode(64 + columns);
  const filter = `<autoFilter ref="A1:${lastColumn}${rows}"/>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData>${filter}`) : xml,
        },
      },
    },
  };
}

/**
 * The rows as a book of Excel: real dates, the headings kept in sight and able to filter; on a second sheet the rules, their sources and the day.
 */
export function toBook({ title, columns, rows, rules, today }: Sheet): Promise<Blob> {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
  const table: BookSheet<Blob> = {
    sheet: 'Сроки',
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ name }) => bold(name)), ...rows.map((row) => row.map(cell))],
  };
  const about: BookSheet<Blob> = {
    sheet: 'Правила',
    columns: [{ width: 110 }],
    data: [
      [bold(title)],
      [cell(`Посчитано ${formatNumericDate(today)}. Это не юридическая консультация.`)],
      ...rules.map((rule) => [cell(rule)]),
    ],
  };
  return writeExcelFile([table, about], { features: [filterOf(columns.length, rows.length + 1)] }).toBlob();
}
