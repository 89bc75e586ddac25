import type { CountingStep } from './types.ts';

/**
 * The last step of a trace whose days a calendar can show one by one: no roll to a working day and no whole years.
 *
 * @example lastCount(evaluateTerm('2025-12-15', [plus(12, 'month'), minus(10, 'working-day')]).trace)?.unit // 'working-day'
 * @example lastCount(evaluateTerm('2025-12-15', [plus(1, 'year')]).trace) // undefined
 */
export function lastCount(trace: readonly CountingStep[]): CountingStep | undefined {
  return [...trace].reverse().find(({ op, unit }) => (op === 'add' || op === 'subtract') && unit !== 'year');
}
