import type { z } from 'zod';
import { conflict } from '../../schema/conflict.ts';
import { documentType } from '../../schema/document.ts';
import { lawNote } from '../../schema/law-note.ts';
import { letter } from '../../schema/letter.ts';
import { place } from '../../schema/place.ts';
import { procedure } from '../../schema/procedure.ts';
import { section, source } from '../../schema/section.ts';
import { service } from '../../schema/service.ts';
import type { Catalogue } from '../catalogue.ts';

function misshapen(kind: string, schema: z.ZodType, values: readonly { id: string }[]): string[] {
  return values.flatMap((value) => {
    const result = schema.safeParse(value);
    if (result.success) return [];
    return result.error.issues.map(
      ({ path, message }) => `${kind} ${value.id} → ${path.join('.') || '(root)'}: ${message}`,
    );
  });
}

/**
 * Whatever is not of its schema's shape: a fact without a citation, a title too long, a field that nobody knows.
 *
 * It says, for instance: procedure passport-validity → steps.0.cites: Too small: expected array to have >=1 items
 *
 * @example shapes(catalogue) // []
 */
export function shapes(catalogue: Catalogue): string[] {
  return [
    ...misshapen('service', service, catalogue.services),
    ...misshapen('procedure', procedure, catalogue.procedures),
    ...misshapen('document', documentType, catalogue.documents),
    ...misshapen('letter', letter, catalogue.letters),
    ...misshapen('place', place, catalogue.places),
    ...misshapen('source', source, catalogue.sources),
    ...misshapen('section', section, catalogue.sections),
    ...misshapen('law note', lawNote, catalogue.lawNotes),
    ...misshapen('conflict', conflict, catalogue.conflicts),
  ];
}
