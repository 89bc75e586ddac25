import { z } from 'zod';
import { cited, shortName, text } from './citation.ts';
import { condition } from './condition.ts';
import { documentForm, fileProfile } from './document.ts';
import { calculatorId, documentId, procedureId, sectionId, slug } from './identifier.ts';

/** One set of papers that satisfies a requirement; the options of a requirement are alternatives. */
export const documentOption = z.strictObject({
  documents: z.array(documentId).min(1),
  text: text.optional(),
  when: condition.optional(),
  cites: z.array(sectionId).min(1).optional(),
});

/** When a thing must be handed in. The first variant whose condition holds counts; one without a condition always holds. */
export const submitBy = z.strictObject({
  text,
  /** The group of the list it then stands in. */
  group: slug.optional(),
  when: condition.optional(),
  cites: z.array(sectionId).min(1).optional(),
});

/**
 * What must be shown or be true (CCCEV Requirement).
 * `document`: papers (has options). `information`: data to tell. `condition`: a state to be in. `action`: a thing to do or check.
 */
export const requirement = z
  .strictObject({
    id: slug,
    kind: z.enum(['document', 'information', 'condition', 'action']),
    name: text,
    /** Its name on the first screen, where the name is too long for that. */
    short: shortName.optional(),
    text: text.optional(),
    /** Heading of the list it stands under; see the procedure's `groups`. */
    group: slug.optional(),
    when: condition.optional(),
    options: z.array(documentOption).min(1).optional(),
    /** Forms any of which is accepted. */
    form: z.array(documentForm).min(1).optional(),
    copies: z.number().int().positive().optional(),
    submitBy: z.array(submitBy).min(1).optional(),
    validity: text.optional(),
    file: fileProfile.optional(),
    /** What the paper must contain. */
    contents: z.array(text).min(1).optional(),
    /** Who prepares it, if not the reader: «работодатель». */
    preparedBy: text.optional(),
    procedures: z.array(procedureId).optional(),
    calculators: z.array(calculatorId).optional(),
    ...cited,
  })
  .refine((value) => value.kind !== 'document' || value.options, 'a document requirement names its options');

export type Requirement = z.infer<typeof requirement>;
export type DocumentOption = z.infer<typeof documentOption>;
