/** Letters of the two scripts that look the same, in the same places. */
export const russian = 'АВЕКМНОРСТУХаеорсух';
export const latin = 'ABEKMHOPCTYXaeopcyx';

/** The same text with every Russian letter that has a Latin double in its place: what the eye cannot tell apart becomes equal. */
export function asSeen(text: string): string {
  return inPlaceOf(text, russian, latin);
}

/**
 * The same text with every Latin letter that has a Russian double in its place.
 *
 * @example asRussian('HET') // 'НЕТ'
 */
export function asRussian(text: string): string {
  return inPlaceOf(text, latin, russian);
}

function inPlaceOf(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('');
}
