import type { LawNoteId, SectionId } from '@poryadok/domain/schema';
import { contradicts } from '@poryadok/domain/sources';
import { lawCheckedOn, lawNoteById, sectionById, sectionUrl, sourceById } from '../shared/content.ts';
import { verdictNames } from '../shared/words.ts';
import { lawMeta } from './law-meta.ts';
import type { LawReference, References, SectionReference } from './references.ts';

function sectionReference(id: SectionId): SectionReference {
  const { source, label, gist } = sectionById(id);
  return { source: sourceById(source).shortTitle, number: source, label, gist, url: sectionUrl(id) };
}

/**
 * A law note as it is shown.
 *
 * @example lawReference('G-back').wrong // false
 */
export function lawReference(id: LawNoteId): LawReference {
  const note = lawNoteById(id);
  const wrong = contradicts(note);
  return {
    title: note.title,
    law: note.law,
    advice: note.advice,
    // A note that contradicts says so by its title.
    meta: wrong ? lawMeta(note) : `${verdictNames[note.verdict]}. ${lawMeta(note)}`,
    checkedOn: note.checkedOn,
    wrong,
  };
}

/**
 * What a page or an island needs of the sources to name these sections and law notes.
 *
 * @example referencesOf({ cites: ['S003-1.2'] }).sections['S003-1.2']?.url // '/sources/003/#S003-1.2'
 */
export function referencesOf({
  cites = [],
  law = [],
}: {
  cites?: readonly SectionId[];
  law?: readonly LawNoteId[];
}): References {
  return {
    sections: Object.fromEntries(cites.map((id) => [id, sectionReference(id)])),
    law: Object.fromEntries(law.map((id) => [id, lawReference(id)])),
    checkedOn: lawCheckedOn,
  };
}
