import { besidePage } from '../beside.ts';
import { decode, readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';

/** What takes a phone more than a moment with thousands of rows. */
export const work = besidePage(import.meta.url, {
  decode: async (file: Blob) => decode(new Uint8Array(await file.arrayBuffer())),
  readTable,
  csv: async (sheet: Sheet) => (await import('./to-csv.ts')).toCsv(sheet),
  book: async (sheet: Sheet) => (await import('./to-book.ts')).toBook(sheet),
});
