import { leadingDay, plainDay } from '@poryadok/domain/calculators';
import { formatNumericDate, isPlainDate, type PlainDate } from '@poryadok/domain/plain-date';
import Papa from 'papaparse';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { IslandMetadata } from '../../calculator/load.ts';
import type { Counted } from './count-row.ts';

/** What a file of results says besides the rows. */
export interface About {
  metadata: IslandMetadata;
  /** The rules with their sources, a line each. */
  rules: readonly string[];
  today: PlainDate;
}

type Value = string | number | PlainDate | undefined;

function headings({ inputs }: IslandMetadata): string[] {
  return [
    'Строка',
    'Человек',
    ...inputs.map(({ label }) => label),
    'Осторожный день',
    'По обычному счёту',
    'Осталось дней',
    'Что это за день',
    'Ответ',
  ];
}

/** A row as a file shows it; what could not be counted keeps what was typed and says why. */
function cellsOf(row: Counted, { inputs }: IslandMetadata): Value[] {
  if (!row.ok) return [row.line, row.person, ...row.typed, '', '', '', '', `Не понято. ${row.message}`];
  const { lead, value } = row;
  return [
    row.line,
    row.person,
    ...inputs.map(({ name }) => value.inputs[name] as PlainDate | undefined),
    lead && leadingDay(lead),
    lead && plainDay(lead),
    lead?.daysLeft,
    lead?.label,
    value.headline,
  ];
}

/**
 * The rows as CSV that a Russian Excel opens: UTF-8 with its mark, semicolons. A cell that a spreadsheet would count as a
 * formula has an apostrophe before it.
 *
 * @example toCsv([], { metadata: { inputs: [] } }).slice(1, 15) // 'Строка;Человек'
 */
export function toCsv(rows: readonly Counted[], { metadata }: Pick<About, 'metadata'>): string {
  const data = rows.map((row) =>
    cellsOf(row, metadata).map((value) => (isPlainDate(value) ? formatNumericDate(value) : value)),
  );
  const text = Papa.unparse(
    { fields: headings(metadata), data },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return `\ufeff${text}\r\n`;
}

function cell(value: Value): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // Text stays text, whatever it begins with.
  if (!isPlainDate(value)) return { value, type: String, wrap: true, alignVertical: 'top' };
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
export function toXlsx(rows: readonly Counted[], { metadata, rules, today }: About): Promise<Blob> {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
  const table: Sheet<Blob> = {
    sheet: 'Сроки',
    stickyRowsCount: 1,
    columns: headings(metadata).map((heading) => ({
      width: heading === 'Ответ' ? 60 : heading === 'Человек' || heading === 'Что это за день' ? 30 : 16,
    })),
    data: [headings(metadata).map(bold), ...rows.map((row) => cellsOf(row, metadata).map(cell))],
  };
  const about: Sheet<Blob> = {
    sheet: 'Правила',
    columns: [{ width: 110 }],
    data: [
      [bold(metadata.title)],
      [cell(`Посчитано ${formatNumericDate(today)}. Это не юридическая консультация.`)],
      ...rules.map((rule) => [cell(rule)]),
    ],
  };
  const filter = filterOf(headings(metadata).length, rows.length + 1);
  return writeExcelFile([table, about], { features: [filter] }).toBlob();
}
