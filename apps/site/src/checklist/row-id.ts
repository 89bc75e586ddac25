/**
 * The id of the row in which a tick stands: a row is known by its id alone, which stands in the page once.
 *
 * @returns an empty text outside a row
 */
export function rowIdOf(box: HTMLInputElement): string {
  return box.closest('[data-requirement]')?.id.slice('requirement-'.length) ?? '';
}
