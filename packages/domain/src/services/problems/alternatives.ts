import { resolveChecklist } from '../../checklist/resolve-checklist.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Catalogue } from '../catalogue.ts';
import { combinations } from './combinations.ts';

const notAlone = /сам[аио]? по себе|вместе с|только в дополнение|кроме того/i;

function alternativesOf(procedure: Procedure): string[] {
  const resolved = combinations(procedure.questions).map((answers) =>
    resolveChecklist(procedure.requirements, answers),
  );
  return procedure.requirements.flatMap(({ id, options = [] }, index) => {
    const where = `procedure ${procedure.id}: requirement "${id}"`;
    const open = resolved.flatMap((list) => {
      const line = list[index];
      return line?.applies === 'yes' ? [line.options.filter((applies) => applies === 'yes').length] : [];
    });
    if (options.length > 0 && open.includes(0))
      return [`${where} is needed for some answers, and none of its ${options.length} papers is open then`];
    if (options.length < 2) return [];
    return [
      ...(open.every((count) => count < 2)
        ? [`${where} offers one of ${options.length}, and never is more than one open: an alternative of one`]
        : []),
      ...options
        .filter(({ text = '' }) => notAlone.test(text))
        .map(
          ({ documents, text }) =>
            `${where} offers one of ${options.length}, and "${documents.join('" + "')}" will not do alone («${text}»)`,
        ),
    ];
  });
}

/**
 * «Одно из N» where the N are no alternatives: not all open, one alone, or of no use by itself.
 *
 * It says, for instance: procedure reapply: requirement "basis" offers one of 2, and never is more than one open: an alternative of one
 *
 * @example alternatives({ ...catalogue, procedures: [] }) // []
 */
export function alternatives({ procedures }: Pick<Catalogue, 'procedures'>): string[] {
  return procedures.flatMap(alternativesOf);
}
