import type { Answers } from '../../checklist/condition.ts';
import type { Question } from '../../schema/condition.ts';

/**
 * Every way to answer all the questions.
 *
 * @example combinations([]) // [{}]
 */
export function combinations(questions: readonly Question[] = []): Answers[] {
  return questions.reduce<Answers[]>(
    (all, { id, options }) =>
      all.flatMap((answers) => options.map(({ value }) => ({ ...answers, [id]: value }))),
    [{}],
  );
}
