import { plural } from './plural.ts';
import type { Unit } from './types.ts';

const unitForms: Readonly<Record<Unit, readonly [one: string, few: string, many: string]>> = {
  day: ['день', 'дня', 'дней'],
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
};

/**
 * A number with its unit.
 *
 * @example formatAmount(10, 'working-day') // '10 рабочих дней'
 */
export function formatAmount(amount: number, unit: Unit): string {
  return `${amount} ${plural(amount, ...unitForms[unit])}`;
}
