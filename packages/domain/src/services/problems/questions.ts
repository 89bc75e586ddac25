import { condition } from '../../schema/condition.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';
import { collect } from './collect.ts';
import { leavesOf } from './leaves.ts';

function questionsOf(procedure: Procedure): string[] {
  const where = `procedure ${procedure.id}`;
  const questions = procedure.questions ?? [];
  const leaves = collect(procedure, 'when').flatMap(({ value }) => leavesOf(condition.parse(value)));
  return [
    ...leaves.flatMap(({ question, is }) => {
      const asked = questions.find(({ id }) => id === question);
      if (!asked) return [`${where}: a condition asks the unknown question "${question}"`];
      return [is]
        .flat()
        .filter((answer) => !asked.options.some(({ value }) => value === answer))
        .map((answer) => `${where}: question "${question}" has no answer "${answer}"`);
    }),
    ...questions
      .filter(({ id }) => !leaves.some(({ question }) => question === id))
      .map(({ id }) => `${where}: question "${id}" changes nothing: no condition asks it`),
  ];
}

/**
 * Conditions on a question or an answer that is not there, and questions that no condition asks.
 *
 * It says, for instance: procedure passport-validity: question "lasts-a-year" has no answer "perhaps"
 *
 * @example questions(catalogue) // []
 */
export function questions({ procedures }: Catalogue): string[] {
  return procedures.flatMap(questionsOf);
}
