import type { CalculatorMetadata } from '@poryadok/domain/calculators';
import { lawMeta } from '../provenance/law-meta.ts';
import type { References } from '../provenance/references.ts';
import { lawNoteById, sectionById, sectionUrl, sourceById } from '../shared/content.ts';

/** A calculator's metadata without its function: plain data for an island. */
export function metadataOf(calculator: CalculatorMetadata): CalculatorMetadata {
  const { compute: _, ...metadata } = calculator as CalculatorMetadata & { compute?: unknown };
  return metadata;
}

/** The sections and law notes that a calculator's answers may name. */
export function referencesOf({ cites, law }: CalculatorMetadata, checkedOn: string): References {
  return {
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
  };
}
