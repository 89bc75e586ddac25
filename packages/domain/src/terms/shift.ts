import type { Shift, Unit } from './types.ts';

type Reason = Pick<Shift, 'since' | 'why' | 'cites'>;

/**
 * A move forward.
 *
 * @example plus(12, 'month') // { op: 'add', amount: 12, unit: 'month' }
 */
export function plus(amount: number, unit: Unit, reason: Reason = {}): Shift {
  return { op: 'add', amount, unit, ...reason };
}

/**
 * A move back.
 *
 * @example minus(10, 'working-day') // { op: 'subtract', amount: 10, unit: 'working-day' }
 */
export function minus(amount: number, unit: Unit, reason: Reason = {}): Shift {
  return { op: 'subtract', amount, unit, ...reason };
}
