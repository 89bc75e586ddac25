import { plural } from '@poryadok/domain/terms';

/**
 * A number with its noun in the right form.
 *
 * @example counted(21, ['процедура', 'процедуры', 'процедур']) // '21\u00a0процедура'
 */
export function counted(count: number, forms: readonly [string, string, string]): string {
  return `${count}\u00a0${plural(count, ...forms)}`;
}
