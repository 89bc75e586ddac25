import { lawCheckedOn, lawNoteById, sectionById, sectionUrl, sourceById } from '../shared/content.ts';
import { verdictNames } from '../shared/words.ts';
import { lawMeta } from './law-meta.ts';
import type { LawReference, References, SectionReference } from './references.ts';

function sectionReference(id: string): SectionReference {
  const { source, label, gist, id: known } = sectionById(id);
  return { source: sourceById(source).shortTitle, number: source, label, gist, url: sectionUrl(known) };
}

/**
 * A law note as it is shown. Throws for an unknown id.
 *
 * @example lawReference('G-back').wrong // false
 */
export function lawReference(id: string): LawReference {
  const note = lawNoteById(id);
  const wrong = ['contradicted', 'outdated', 'placeholder'].includes(note.verdict);
  return {
    title: note.title,
    law: note.law,
    advice: note.advice,
    // A note that contradicts says so by its title.
    meta: wrong ? lawMeta(note) : `${verdictNames[note.verdict]}. ${lawMeta(note)}`,
    wrong,
  };
}

/**
 * What a page or an island needs of the sources to name these sections and law notes. Throws for an unknown id.
 *
 * @example referencesOf({ cites: ['S003-1.2'] }).sections['S003-1.2']?.url // '/sources/003/#S003-1.2'
 */
export function referencesOf({
  cites = [],
  law = [],
}: {
  cites?: readonly string[];
  law?: readonly string[];
}): References {
  return {
    sections: Object.fromEntries(cites.map((id) => [id, sectionReference(id)])),
    law: Object.fromEntries(law.map((id) => [id, lawReference(id)])),
    checkedOn: lawCheckedOn,
  };
}
