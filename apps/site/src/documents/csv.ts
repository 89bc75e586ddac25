/**
 * A table as a spreadsheet in Russia opens it: a mark of UTF-8, semicolons, quotes doubled.
 *
 * @example csv([['Бумага', 'Вид']]) // '\uFEFFБумага;Вид\r\n'
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A table as a static file. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
