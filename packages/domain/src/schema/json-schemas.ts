import { z } from 'zod';
import { text } from './citation.ts';
import { conflict } from './conflict.ts';
import { documentType } from './document.ts';
import { sectionId } from './identifier.ts';
import { lawNote } from './law-note.ts';
import { place } from './place.ts';
import { answer, procedure } from './procedure.ts';
import { requirement } from './requirement.ts';
import { section, source } from './section.ts';
import { service } from './service.ts';

/** What the first screen names by id the open data gives in words too. */
const inWords = { items: z.array(text), cites: z.array(sectionId) };
const publishedProcedure = procedure.extend({
  answer: answer.extend({
    do: answer.shape.do.extend(inWords),
    take: answer.shape.take.extend(inWords),
  }),
});

/** The schemas that the open data promises, by name. */
const published = {
  conflict,
  document: documentType,
  'law-note': lawNote,
  place,
  procedure: publishedProcedure,
  requirement,
  section,
  service,
  source,
} as const;

/**
 * JSON Schemas (draft 2020-12) by name, made from the zod schemas that guard the build. They promise the shape of ids, not
 * which there are.
 *
 * @example Object.keys(jsonSchemas()) // ['conflict', 'document', 'law-note', 'place', 'procedure', 'requirement', 'section', 'service', 'source']
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  );
}
