import type { LawNote } from '../schema/law-note.ts';

/**
 * Whether a note rests on general knowledge alone, so that a lawyer should look: no page was relied on. A placeholder is
 * plain to see and needs none.
 *
 * @example needsLawyer({ evidence: [], verdict: 'confirmed' }) // true
 * @example needsLawyer({ evidence: [], verdict: 'placeholder' }) // false
 */
export function needsLawyer({ evidence, verdict }: Pick<LawNote, 'evidence' | 'verdict'>): boolean {
  return evidence.length === 0 && verdict !== 'placeholder';
}
