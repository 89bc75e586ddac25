import type { Catalogue } from '../catalogue.ts';

/**
 * Conflicts whose advice is no sentence one can act on: fewer than four words.
 *
 * It says, for instance: conflict K01: `safest` «До 5 МБ» is no sentence one can act on
 *
 * @example conflictAdvice({ ...catalogue, conflicts: [] }) // []
 */
export function conflictAdvice({ conflicts }: Pick<Catalogue, 'conflicts'>): string[] {
  return conflicts
    .filter(({ safest }) => safest.split(/\s+/).length < 4)
    .map(({ id, safest }) => `conflict ${id}: \`safest\` «${safest}» is no sentence one can act on`);
}
