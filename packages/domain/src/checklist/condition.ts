import type { Condition } from '../schema/condition.ts';

/** Answers so far: question id → option value. A question that is missing was not answered. */
export type Answers = Readonly<Record<string, string | undefined>>;

/**
 * Whether a condition holds: `true`, `false`, or `undefined` while an answer it needs is missing.
 * Kleene's three-valued logic, so that one «нет» settles `all` and one «да» settles `any`.
 *
 * @example evaluate({ question: 'employer', is: 'person' }, {}) // undefined
 * @example evaluate({ not: { question: 'employer', is: 'person' } }, { employer: 'company' }) // true
 */
export function evaluate(condition: Condition, answers: Answers): boolean | undefined {
  if ('question' in condition) {
    const given = answers[condition.question];
    return given === undefined ? undefined : [condition.is].flat().includes(given);
  }
  if ('not' in condition) {
    const inner = evaluate(condition.not, answers);
    return inner === undefined ? undefined : !inner;
  }
  const settling = 'any' in condition;
  const parts = ('any' in condition ? condition.any : condition.all).map((part) => evaluate(part, answers));
  if (parts.includes(settling)) return settling;
  return parts.includes(undefined) ? undefined : !settling;
}
