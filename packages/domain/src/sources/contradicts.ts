import type { LawNote, LawVerdict } from '../schema/law-note.ts';

/** The verdicts after which a source's word may not stand alone. */
const wrongVerdicts: readonly LawVerdict[] = ['contradicted', 'outdated', 'placeholder'];

/**
 * Whether a source is wrong where the note speaks: the law says otherwise, has moved on, or the source holds a
 * placeholder. Then what the note says comes first and the source's word second.
 *
 * @example contradicts({ verdict: 'outdated' }) // true
 */
export function contradicts({ verdict }: Pick<LawNote, 'verdict'>): boolean {
  return wrongVerdicts.includes(verdict);
}
