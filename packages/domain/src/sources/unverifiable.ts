import type { LawNote } from '../schema/law-note.ts';

/**
 * Whether the law could not be found to confirm or to refuse what a source says.
 *
 * @example isUnverifiable({ verdict: 'unverifiable' }) // true
 */
export function isUnverifiable({ verdict }: Pick<LawNote, 'verdict'>): boolean {
  return verdict === 'unverifiable';
}
