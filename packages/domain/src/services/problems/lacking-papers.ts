import type { Catalogue } from '../catalogue.ts';
import { paperUses } from '../paper-uses.ts';

/**
 * Papers that a list asks for and that say nothing to whoever does not have them.
 *
 * It says, for instance: document migration-card: patent-renewal-documents asks for it, and nothing says what to do without it (`replacement`)
 *
 * @example lackingPapers({ ...catalogue, procedures: [] }) // []
 */
export function lackingPapers({
  procedures,
  documents,
}: Pick<Catalogue, 'procedures' | 'documents'>): string[] {
  const uses = paperUses(procedures);
  return documents.flatMap(({ id, replacement }) => {
    const use = uses.find(({ document }) => document === id);
    return use && !replacement
      ? [
          `document ${id}: ${use.procedure.id} asks for it, and nothing says what to do without it (\`replacement\`)`,
        ]
      : [];
  });
}
