import { z } from 'zod';
import { announced, checkedOn } from './check.ts';
import { text } from './citation.ts';
import { documentId, lawNoteId, sectionId, sourceId } from './identifier.ts';

/** What the check of a source's claim against the law has found. */
export const lawVerdict = z.enum(['confirmed', 'outdated', 'contradicted', 'unverifiable', 'placeholder']);
/** How sure the editor is of it. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** What the law says beside a source: shown wherever the fact it concerns is shown. */
export const lawNote = z.strictObject({
  id: lawNoteId,
  /** The source it speaks of, or `all`. */
  source: z.union([sourceId, z.literal('all')]),
  /** Sections that make the claim; none for a note on all sources. */
  sections: z.array(sectionId).min(1).optional(),
  verdict: lawVerdict,
  confidence,
  /** Heading for readers: «Закон говорит иначе: переоформлять можно много раз». */
  title: text,
  /** In one line for chips and lists, where the title is too long: «Без карты, если нет визы». */
  brief: text.max(90).optional(),
  /** What the source claims. */
  claim: text,
  /** What the law says. */
  law: text,
  /** The norm; absent where none was found. */
  norm: text.optional(),
  /** State of the norm that was read, as the editor noted it. */
  asOf: text.optional(),
  checkedOn,
  announced: announced.optional(),
  /** Papers that the law demands: they stand on the list of every page whose cost or steps name the note. */
  demands: z.array(documentId).min(1).optional(),
  /** What nobody could verify and yet decides what to do: it stands open wherever it is shown, never folded. */
  decisive: z.literal(true).optional(),
  /** What a reader can do. */
  advice: text,
  /** Where to ask: an office, never a placeholder. It goes on from «Где уточнить:», so it is a clause: «в МФЦ». */
  ask: text.regex(/^\p{Ll}.*[^.]$/u, 'a clause: from a small letter, without a full stop'),
  /** Pages relied on. Empty: general knowledge, «требует проверки юристом». */
  evidence: z.array(z.url()),
});

export type LawNote = z.infer<typeof lawNote>;
export type LawVerdict = z.infer<typeof lawVerdict>;
