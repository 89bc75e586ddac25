const plurals = new Intl.PluralRules('ru');

/**
 * A number with its noun in the right form.
 *
 * @example counted(21, ['процедура', 'процедуры', 'процедур']) // '21\u00a0процедура'
 */
export function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const form = plurals.select(count);
  return `${count}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}
