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
