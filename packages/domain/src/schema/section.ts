import { z } from 'zod';
import { text } from './citation.ts';
import { sectionId, serviceId, sourceId } from './identifier.ts';

/** One of the five source documents. */
export const source = z.strictObject({
  id: sourceId,
  service: serviceId,
  title: text,
  /** How a citation chip names it: «Правила ММЦ». */
  shortTitle: text,
  /** What kind of text it is and how far to trust it. */
  about: text,
});

/** A section of a source and what was made of it. */
export const section = z.strictObject({
  id: sectionId,
  source: sourceId,
  level: z.number().int().min(1).max(4),
  heading: text,
  /** Short form for a citation chip: «п. 2.1.4», «Жалоба в МВД». */
  label: text,
  /** What the section says, in our own words, one or two sentences. */
  gist: text,
  /** Why no fact cites it: only for sections that carry no rule of their own. */
  uncovered: text.optional(),
});

export type Source = z.infer<typeof source>;
export type Section = z.infer<typeof section>;
