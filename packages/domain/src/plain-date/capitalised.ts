/**
 * The text with its first letter large: a date or a name that begins a sentence.
 *
 * @example capitalised('среда, 23 декабря 2026 года') // 'Среда, 23 декабря 2026 года'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
