import type { Conflict } from '@poryadok/domain/schema';
import { lawNoteById } from '../shared/content.ts';

/**
 * The small print of a conflict: the norms of the law notes that settle it, each once; that nobody held it against the
 * law where none does. When it was checked stands after the first.
 *
 * @example conflictMeta({ law: ['000-3days'] }) // 'Норма: 109-ФЗ, ст. 20 ч. 3, ст. 22.'
 * @example conflictMeta({}) // 'С законом не сверяли: держимся самого строгого.'
 */
export function conflictMeta({ law }: Pick<Conflict, 'law'>): string {
  if (!law) return 'С законом не сверяли: держимся самого строгого.';
  const norms = [...new Set(law.flatMap((id) => lawNoteById(id).norm ?? []))];
  return norms.length > 0 ? `Норма: ${norms.join('; ')}.` : 'Нормы об этом мы не нашли.';
}
