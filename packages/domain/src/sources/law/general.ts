import type { LawNote } from '../../schema/law-note.ts';

/** What the law says on points that concern several sources. Checked March 2026. */
export const lawNotesGeneral: LawNote[] = [];
