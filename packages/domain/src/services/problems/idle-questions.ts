import { resolveGuide } from '../../checklist/resolve-guide.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';
import { combinations } from './combinations.ts';

function idleIn(procedure: Procedure): string[] {
  const questions = procedure.questions ?? [];
  return questions
    .filter(({ id, options }) => {
      const others = combinations(questions.filter((question) => question.id !== id));
      return others.every((answers) => {
        const seen = options.map(({ value }) =>
          JSON.stringify(resolveGuide(procedure, { ...answers, [id]: value })),
        );
        return new Set(seen).size === 1;
      });
    })
    .map(
      ({ id }) =>
        `procedure ${procedure.id}: question "${id}" changes nothing, neither in the list nor in the steps`,
    );
}

/**
 * Questions whose answers, whatever the others are, change neither the list nor the steps nor the first screen.
 *
 * It says, for instance: procedure reapply: question "mode" changes nothing, neither in the list nor in the steps
 *
 * @example idleQuestions({ ...catalogue, procedures: [] }) // []
 */
export function idleQuestions({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap(idleIn);
}
