import { z } from 'zod';
import { checkedOn } from './check.ts';
import { text } from './citation.ts';
import { conflictId, lawNoteId, sectionId } from './identifier.ts';

/**
 * What kind of point it is. `sources-differ`: two places say two things. `how-we-count`: nothing is disputed, several values
 * stand in one rule and we say how we count them.
 */
export const conflictKind = z.enum(['sources-differ', 'how-we-count']);

/** A point on which the sources disagree with themselves or each other. */
export const conflict = z.strictObject({
  id: conflictId,
  kind: conflictKind,
  topic: text,
  /** In one line for chips and lists, where topic and `safest` together are too long. */
  brief: text.max(90).optional(),
  /** What to hold to, the strictest, as a sentence one can act on: «Готовьте файл до 5 МБ». */
  safest: text,
  /** Law notes that settle it: their norms and verdicts are the conflict's. Absent: it was not held against the law. */
  law: z.array(lawNoteId).min(1).optional(),
  /** Every value with the sections that give it. */
  values: z.array(z.strictObject({ value: text, cites: z.array(sectionId).min(1) })).min(2),
  note: text.optional(),
  checkedOn,
});

export type Conflict = z.infer<typeof conflict>;
