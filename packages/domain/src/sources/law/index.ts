import type { LawNote } from '../../schema/law-note.ts';
import { lawNotes000 } from './000.ts';
import { lawNotes001 } from './001.ts';
import { lawNotes002 } from './002.ts';
import { lawNotes003 } from './003.ts';
import { lawNotes004 } from './004.ts';
import { lawNotesGeneral } from './general.ts';

/** All law notes. */
export const lawNotes: readonly LawNote[] = [
  ...lawNotes000,
  ...lawNotes001,
  ...lawNotes002,
  ...lawNotes003,
  ...lawNotes004,
  ...lawNotesGeneral,
];
