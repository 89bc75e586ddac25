import { resolveGuide } from '../../checklist/resolve-guide.ts';
import type { Catalogue } from '../catalogue.ts';
import { combinations } from './combinations.ts';

/**
 * First screens on which nothing is left to do, or nothing to take of what was to be taken, for some answers.
 *
 * It says, for instance: procedure reapply: with mode=later nothing is left under «Что сделать»: name a step that applies then
 *
 * @example emptyFirstScreens({ ...catalogue, procedures: [] }) // []
 */
export function emptyFirstScreens({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap((procedure) =>
    (['do', 'take'] as const).flatMap((part) => {
      const empty = combinations(procedure.questions).find((answers) => {
        const lines = resolveGuide(procedure, answers).answer[part];
        return lines.length > 0 && lines.every(({ applies }) => applies === 'no');
      });
      if (!empty) return [];
      const given = Object.entries(empty).map(([question, value]) => `${question}=${value}`);
      return [
        `procedure ${procedure.id}: with ${given.join(', ')} nothing is left under «${part === 'do' ? 'Что сделать' : 'Что взять'}»: name a ${part === 'do' ? 'step' : 'requirement'} that applies then`,
      ];
    }),
  );
}
