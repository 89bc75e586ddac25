import type { LawNote } from '../../schema/law-note.ts';

/** What the law says beside source 002. Checked March 2026. */
export const lawNotes002: LawNote[] = [];
