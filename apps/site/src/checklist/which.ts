/**
 * Which list of a guide the address asks for: the first has no number, those for other people count from two.
 *
 * @param search - the query of the page
 * @example whichList('?list=2') // '2'
 * @example whichList('') // undefined
 */
export function whichList(search: string): string | undefined {
  return /[?&]list=(\d{1,3})\b/.exec(search)?.[1];
}

/**
 * The name of a list of a guide, under which its marks and its day are kept.
 *
 * @param which - its number in the address; the first has none
 * @example nameOfList('reapply', '2') // 'reapply:2'
 * @example nameOfList('reapply') // 'reapply'
 */
export function nameOfList(procedure: string, which?: string): string {
  return procedure + (which ? `:${which}` : '');
}

/**
 * What a list adds to the address of its guide.
 *
 * @param which - its number in the address; the first has none
 * @example queryOfList('2') // '?list=2'
 * @example queryOfList() // ''
 */
export function queryOfList(which?: string): string {
  return which ? `?list=${which}` : '';
}
