/** What XML 1.0 allows; the rest would make a file that Word refuses. */
const notAllowed = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A typed text without characters that no document may hold; its paragraphs end in `\n`, without spaces around them, and
 * empty ones are gone.
 *
 * @example cleanText('Первый\r\n\r\n второй\u0000 ') // 'Первый\nвторой'
 */
export function cleanText(text: string): string {
  return text
    .replace(notAllowed, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n');
}
