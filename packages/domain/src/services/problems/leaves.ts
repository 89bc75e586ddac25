import type { Condition } from '../../schema/condition.ts';

type Leaf = Extract<Condition, { question: string }>;

/**
 * The single questions that a condition asks.
 *
 * @example leavesOf({ not: { question: 'home', is: 'own' } }) // [{ question: 'home', is: 'own' }]
 */
export function leavesOf(value: Condition): Leaf[] {
  if ('question' in value) return [value];
  if ('not' in value) return leavesOf(value.not);
  return ('all' in value ? value.all : value.any).flatMap(leavesOf);
}
