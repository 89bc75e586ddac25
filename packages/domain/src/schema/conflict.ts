import { z } from 'zod';
import { checkedOn } from './check.ts';
import { text } from './citation.ts';
import { conflictId, sectionId } from './identifier.ts';

/** A point on which the sources disagree with themselves or each other. */
export const conflict = z.strictObject({
  id: conflictId,
  topic: text,
  /** The value to hold to: the strictest. */
  safest: text,
  /** Every value with the sections that give it. */
  values: z.array(z.strictObject({ value: text, cites: z.array(sectionId).min(1) })).min(2),
  note: text.optional(),
  checkedOn,
});

export type Conflict = z.infer<typeof conflict>;
