import { z } from 'zod';
import { conflict } from './conflict.ts';
import { documentType } from './document.ts';
import { lawNote } from './law-note.ts';
import { procedure } from './procedure.ts';
import { requirement } from './requirement.ts';
import { section, source } from './section.ts';
import { service } from './service.ts';

/** The schemas that the open data promises, by name. */
const published = {
  conflict,
  document: documentType,
  'law-note': lawNote,
  procedure,
  requirement,
  section,
  service,
  source,
} as const;

/**
 * JSON Schemas (draft 2020-12) by name, made from the zod schemas that guard the build. They promise the shape of ids, not
 * which there are.
 *
 * @example Object.keys(jsonSchemas()) // ['conflict', 'document', 'law-note', 'procedure', 'requirement', 'section', 'service', 'source']
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  );
}
