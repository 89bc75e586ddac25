import Papa from 'papaparse';
import { mostRows, type Table } from './table.ts';

/** Bytes of a file as text, or why they are none. */
export type Decoded = { ok: true; text: string } | { ok: false; message: string };

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one («Текст Юникод» of Excel), else windows-1251.
 *
 * @example decode(new Uint8Array([0xcf, 0xe0])) // { ok: true, text: 'Па' }
 * @example decode(new Uint8Array([0x50, 0x4b, 3, 4])).ok // false: a book of Excel
 */
export function decode(bytes: Uint8Array): Decoded {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return {
      ok: false,
      message:
        'Это книга Excel или архив. Откройте её, выделите строки, скопируйте и вставьте в поле. Или сохраните как CSV.',
    };
  if (begins(bytes, 0xff, 0xfe)) return { ok: true, text: new TextDecoder('utf-16le').decode(bytes) };
  if (begins(bytes, 0xfe, 0xff)) return { ok: true, text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, 4096).includes(0))
    return { ok: false, message: 'Это не таблица: в файле нет текста. Нужен CSV или строки из таблицы.' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: true, text: new TextDecoder('windows-1251').decode(bytes) };
  }
}

/** What may stand between cells, the surest first. */
const separators = ['\t', ';', ',', '|'];

/** The separator of most cells in the first row with text; what is quoted is no separator. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .slice(0, 10_000)
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .split(/[\r\n]+/)
    .filter((line) => /[^\s;,|]/.test(line));
  const count = (separator: string) => first.split(separator).length;
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/**
 * The cells of a pasted table: tabs, semicolons, commas or bars between them, quotes as CSV has them.
 *
 * @example readTable('ФИО;Дата\n"Ким; А.";19.01.2026\n').rows.map(({ cells }) => cells)
 * // [['ФИО', 'Дата'], ['Ким; А.', '19.01.2026']]
 */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  const rows = data
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.replace('\ufeff', '').trim()) }))
    .filter(({ cells }) => cells.some((cell) => /[^;,|]/.test(cell)));
  // One more than are counted: the first may hold the names of the columns.
  return { rows: rows.slice(0, mostRows + 1), left: Math.max(0, rows.length - mostRows - 1) };
}
