const rules = new Intl.PluralRules('ru');

/**
 * The form of a Russian noun for a whole number.
 *
 * @example plural(21, 'день', 'дня', 'дней') // 'день'
 * @example plural(12, 'день', 'дня', 'дней') // 'дней'
 */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}
