import type { CalculatorMetadata } from '@poryadok/domain/calculators';
import { lawNoteById, sectionById, sectionUrl, sourceById } from './content.ts';
import { lawMeta } from './law-meta.ts';

/** A section as a citation chip shows it. */
export interface SectionReference {
  source: string;
  label: string;
  gist: string;
  url: string;
}

/** A law note as a result shows it. */
export interface LawReference {
  title: string;
  text: string;
  meta: string;
  /** The law contradicts the source, so its word comes first. */
  wrong: boolean;
}

/** What an island needs of the sources: only what its calculator may cite. */
export interface References {
  sections: Record<string, SectionReference>;
  law: Record<string, LawReference>;
  checkedOn: string;
}

/** A calculator's metadata without its function: plain data for an island. */
export const metadataOf = (calculator: CalculatorMetadata): CalculatorMetadata => {
  const { compute: _, ...metadata } = calculator as CalculatorMetadata & { compute?: unknown };
  return metadata;
};

/** The sections and law notes that a calculator's answers may name. */
export const referencesOf = ({ cites, law }: CalculatorMetadata, checkedOn: string): References => ({
  sections: Object.fromEntries(
    cites.map((id) => {
      const section = sectionById(id);
      const { shortTitle } = sourceById(section.source);
      return [id, { source: shortTitle, label: section.label, gist: section.gist, url: sectionUrl(id) }];
    }),
  ),
  law: Object.fromEntries(
    law.map((id) => {
      const note = lawNoteById(id);
      return [
        id,
        {
          title: note.title,
          text: `${note.law} ${note.advice}`,
          meta: lawMeta(note),
          wrong: ['contradicted', 'outdated', 'placeholder'].includes(note.verdict),
        },
      ];
    }),
  ),
  checkedOn,
});
