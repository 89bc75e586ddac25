import { z } from 'zod';
import * as audience from './audience.ts';
import * as check from './check.ts';
import * as citation from './citation.ts';
import * as condition from './condition.ts';
import * as conflict from './conflict.ts';
import { descriptions } from './descriptions.ts';
import * as documents from './document.ts';
import { sectionId } from './identifier.ts';
import * as lawNote from './law-note.ts';
import * as place from './place.ts';
import * as procedure from './procedure.ts';
import * as requirement from './requirement.ts';
import * as section from './section.ts';
import * as service from './service.ts';
import * as situation from './situation.ts';

/** What the first screen names by id the open data gives in words too. */
const inWords = { items: z.array(citation.text), cites: z.array(sectionId) };
/** How offices and people word a reason stands apart in the domain (`refusals`): a guide has no need of it. */
const publishedRefusal = procedure.refusal.extend({
  asWritten: z
    .array(citation.text)
    .min(2)
    .optional()
    .describe('How offices, portals and people word the reason, in our own words.'),
});
const publishedProcedure = procedure.procedure.extend({
  refusals: z.array(publishedRefusal).optional(),
  answer: procedure.answer.extend({
    do: procedure.answer.shape.do.extend(inWords),
    take: procedure.answer.shape.take.extend(inWords),
  }),
});

/** The schemas that the open data promises, by name. */
export const publishedSchemas = {
  conflict: conflict.conflict,
  document: documents.documentType,
  'law-note': lawNote.lawNote,
  place: place.place,
  procedure: publishedProcedure,
  requirement: requirement.requirement,
  section: section.section,
  service: service.service,
  source: section.source,
} as const;

/** The name under which a schema's comments were gathered. */
const names = new Map<unknown, string>(
  [
    audience,
    check,
    citation,
    condition,
    conflict,
    documents,
    lawNote,
    place,
    procedure,
    requirement,
    section,
    service,
    situation,
  ].flatMap((module) => Object.entries(module).map(([name, schema]) => [schema, name] as const)),
)
  .set(publishedProcedure, 'procedure')
  .set(publishedRefusal, 'refusal');

/** Where a schema's name stands until its fields are described. */
const mark = 'x-described-as';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same with what the comments say, and without the marks. */
function described(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(described);
  if (!isObject(value)) return value;
  const { [mark]: name, properties, ...rest } = value;
  const said = descriptions[String(name)] ?? {};
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, described(part)])),
    ...(said[''] === undefined ? {} : { description: said[''] }),
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, schema]) => {
          const description = said[field] ?? descriptions.cited?.[field];
          const inner = described(schema);
          return [field, description === undefined || !isObject(inner) ? inner : { ...inner, description }];
        }),
      ),
    }),
  };
}

/**
 * A zod schema as a JSON Schema, draft 2020-12, for those outside: open to fields that come later, every field described by
 * the comment beside it.
 *
 * @example openJsonSchema(place).description // 'An office or a portal where a reader is sent. …'
 */
export function openJsonSchema(schema: z.ZodType): Json {
  const marked = z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // The build holds its own data to the fields that exist; a client that did so would break with the first addition.
      delete jsonSchema.additionalProperties;
      // Addresses like https://мвд.рф/ are no `uri`, which is ASCII, and validators do not know `iri`.
      if (jsonSchema.format === 'uri') {
        delete jsonSchema.format;
        jsonSchema.pattern = '^https?://\\S+$';
      }
      const name = names.get(zodSchema);
      if (name !== undefined) jsonSchema[mark] = name;
    },
  });
  return described(JSON.parse(JSON.stringify(marked))) as Json;
}

/**
 * JSON Schemas (draft 2020-12) by name, made from the zod schemas that guard the build. They promise the shape of ids, not
 * which there are.
 *
 * @param base - the address of their folder, with a slash at its end: what makes each `$id` absolute
 * @example Object.keys(jsonSchemas()) // ['conflict', 'document', 'law-note', 'place', 'procedure', 'requirement', 'section', 'service', 'source']
 */
export function jsonSchemas(base = ''): Record<string, object> {
  return Object.fromEntries(
    Object.entries(publishedSchemas).map(([name, schema]) => {
      const { $schema, ...rest } = openJsonSchema(schema);
      const title = `${name[0]?.toUpperCase()}${name.slice(1).replace('-', ' ')}`;
      return [name, { $schema, $id: `${base}${name}.json`, title, ...rest }];
    }),
  );
}
