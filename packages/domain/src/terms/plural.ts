/**
 * The form of a Russian noun for a whole number.
 *
 * @example plural(21, 'день', 'дня', 'дней') // 'день'
 * @example plural(12, 'день', 'дня', 'дней') // 'дней'
 */
export function plural(count: number, one: string, few: string, many: string): string {
  const lastTwo = Math.abs(count) % 100;
  const last = lastTwo % 10;
  if (lastTwo > 10 && lastTwo < 20) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}
