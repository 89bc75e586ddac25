import type { Catalogue } from '../catalogue.ts';

/**
 * Conflicts whose advice is no sentence one can act on: no word of it tells the reader to do something («Готовьте», «Не платите»).
 *
 * It says, for instance: conflict K01: `safest` «До 5 МБ» is no sentence one can act on
 *
 * @example conflictAdvice({ ...catalogue, conflicts: [] }) // []
 */
export function conflictAdvice({ conflicts }: Pick<Catalogue, 'conflicts'>): string[] {
  return conflicts
    .filter(({ safest }) => !/те(сь)?(?=[\s,;:]|$)/.test(safest))
    .map(({ id, safest }) => `conflict ${id}: \`safest\` «${safest}» is no sentence one can act on`);
}
