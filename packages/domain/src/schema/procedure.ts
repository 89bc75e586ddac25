import { z } from 'zod';
import { audience } from './audience.ts';
import { cited, shortName, statement, text } from './citation.ts';
import { condition, question } from './condition.ts';
import { fileProfile } from './document.ts';
import { calculatorId, documentId, placeId, procedureId, serviceId, slug } from './identifier.ts';
import { requirement } from './requirement.ts';
import { situation } from './situation.ts';

/** The ways to hand something in or to ask. */
export const channelName = z.enum([
  'gosuslugi',
  'mfc',
  'post',
  'in-person',
  'website',
  'phone',
  'email',
  'secure-network',
  /** Done by oneself, nothing is handed in. */
  'home',
  /** Nobody says how. */
  'unnamed',
]);

const links = { procedures: z.array(procedureId).optional(), calculators: z.array(calculatorId).optional() };

/** More lines of «Что взять» are a list, and the list stands below. */
export const mostOnFirstScreen = 9;

/**
 * What the first screen says: до какого числа, что сделать, что взять. The last two are no second text: they name steps and
 * requirements of the page, so that nothing can stand in one place and be missing in the other.
 */
export const answer = z.strictObject({
  by: z.strictObject({
    /** A few words set large: «За 10 рабочих дней», «Срока нет». */
    headline: text.max(40),
    text,
    /** The term of this page that the headline names. */
    term: slug.optional(),
    calculator: calculatorId.optional(),
    /** Why the headline names no term though the page has some, for the editor: «сроки ниже — оператора». Not shown. */
    noTerm: text.optional(),
    ...cited,
  }),
  /** Steps, in their order. Those that do not apply go, as in the list. */
  do: z.strictObject({ steps: z.array(slug).min(1).max(6) }),
  /** Requirements: papers first. None: nothing need be brought. */
  take: z.strictObject({ requirements: z.array(slug).max(mostOnFirstScreen) }),
});

/** Where it is done, and how it goes there. */
export const channel = z.strictObject({ channel: channelName, text, place: placeId.optional(), ...cited });

/** One thing to do, in its place among the others. */
export const step = z.strictObject({
  id: slug,
  title: text,
  /** Its name on the first screen, where the title is too long for that. */
  short: shortName.optional(),
  text: text.optional(),
  /** Points inside the step. */
  items: z.array(text).min(1).optional(),
  /** Where it happens: «личный кабинет Госуслуг», «МФЦ». */
  where: text.optional(),
  /** Who does it, if not the reader. */
  who: text.optional(),
  when: condition.optional(),
  /** Papers handed in or shown at this step: each stands on the list. */
  papers: z.array(documentId).min(1).optional(),
  /** Office or portal that the step sends to. */
  place: placeId.optional(),
  ...links,
  ...cited,
});

/** A field to fill in. */
export const field = z.strictObject({
  id: slug,
  name: text,
  group: text.optional(),
  format: text.optional(),
  example: text.optional(),
  required: z.enum(['required', 'optional', 'if-available']).optional(),
  text: text.optional(),
  ...cited,
});

/** A period or deadline, as words; a calculator gives the date. */
export const procedureTerm = z.strictObject({ id: slug, title: text, text, ...links, ...cited });

/** Why one may be refused, and what helps. */
export const refusal = z.strictObject({ id: slug, reason: text, remedy: text, ...links, ...cited });

/** A word that the portal or an office shows, and what it means. */
export const status = z.strictObject({ name: text, meaning: text, ...cited });

/** What may come of not doing it. */
export const penalty = z.strictObject({ id: slug, title: text, text, ...links, ...cited });

/** A remark beside the procedure; `oddity`: something strange in the source that the reader should know of. */
export const note = z.strictObject({
  kind: z.enum(['warning', 'tip', 'oddity', 'info']),
  title: text.optional(),
  text,
  ...links,
  ...cited,
});

/** An office to turn to. A placeholder of the source carries no phone, e-mail or address. */
export const contact = z.strictObject({
  name: text,
  text,
  phone: text.optional(),
  email: text.optional(),
  url: z.url().optional(),
  address: text.optional(),
  hours: text.optional(),
  /** An office or portal of the registry: its phone, site and address stand there and are not repeated here. */
  place: placeId.optional(),
  placeholder: z.literal(true).optional(),
  ...cited,
});

/** A task a person can finish (CPSV-AP cv:PublicService, part of a service). */
export const procedure = z.strictObject({
  id: procedureId,
  service: serviceId,
  title: text,
  /** For menus and lists, five words or fewer. */
  shortTitle: text.max(60),
  /** One or two sentences under the title and in search results. */
  lead: text,
  /** The words people use when they look for it. */
  synonyms: z.array(text).min(1),
  audience: z.array(audience).min(1),
  situations: z.array(situation).min(1),
  forWhom: statement,
  outcome: statement,
  answer,
  channels: z.array(channel).min(1),
  cost: z.array(statement).min(1),
  questions: z.array(question).optional(),
  /** Headings of the list, in order. */
  groups: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        text: text.optional(),
        /** The text goes once this question is answered. */
        until: slug.optional(),
      }),
    )
    .optional(),
  requirements: z.array(requirement).min(1),
  steps: z.array(step).min(1),
  fields: z.array(field).optional(),
  files: z.array(fileProfile).optional(),
  terms: z.array(procedureTerm).optional(),
  refusals: z.array(refusal).optional(),
  statuses: z.array(status).optional(),
  penalties: z.array(penalty).optional(),
  notes: z.array(note).optional(),
  contacts: z.array(contact).optional(),
  /** Neighbours, in this service or another. The site shows them from both sides. */
  related: z.array(procedureId).optional(),
  calculators: z.array(calculatorId).optional(),
});

export type Procedure = z.infer<typeof procedure>;
export type Step = z.infer<typeof step>;
export type Field = z.infer<typeof field>;
export type ProcedureTerm = z.infer<typeof procedureTerm>;
export type Refusal = z.infer<typeof refusal>;
export type Note = z.infer<typeof note>;
export type Contact = z.infer<typeof contact>;
export type Channel = z.infer<typeof channel>;
