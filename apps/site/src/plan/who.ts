/** How much of a name a title holds; the field takes no more. */
export const longestName = 60;

/**
 * For whom dates are, as the reader typed it, on one line: no control characters, none that turn the direction of the
 * words around it (Unicode, UAX 9), no half of a character.
 *
 * @example readWho(' Алишер \n Каримов ') // 'Алишер Каримов'
 */
export function readWho(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The same name, cut to what a title holds; never inside a character.
 *
 * @example shortWho('Алишер') // 'Алишер'
 */
export function shortWho(who: string): string {
  const characters = [...who];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : who;
}
