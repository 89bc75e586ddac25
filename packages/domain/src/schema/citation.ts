import { z } from 'zod';
import { conflictId, lawNoteId, sectionId } from './identifier.ts';

/** Plain Russian text for readers: no mark-up, no leading or trailing space. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, 'no leading or trailing space')
  .refine(
    (value) => !/[\u00a0\u2011]/.test(value),
    'ordinary spaces and hyphens: typography is added when rendered',
  );

/** A name short enough for the first screen and for tables. */
export const shortName = text.max(60);

/**
 * What every fact carries: the sections it rests on and, where they speak of it,
 * the law notes and the conflicts between sources.
 */
export const cited = {
  /** Sections of the sources that it rests on. */
  cites: z.array(sectionId).min(1),
  /** Notes on what the law says of it. */
  law: z.array(lawNoteId).optional(),
  /** Points where the sources differ about it. */
  conflicts: z.array(conflictId).optional(),
  /**
   * The line is the law's and not the source's: it gives what a law note of `law` says (a paper that only the law demands, a
   * term by law). Pages mark it, and no chip says that the law says otherwise.
   */
  says: z.literal('law').optional(),
};

/** One sentence or two, with their sources. */
export const statement = z.strictObject({ text, ...cited });

export type Statement = z.infer<typeof statement>;
/** The citing part that all facts share. */
export type Cited = Pick<Statement, 'cites' | 'law' | 'conflicts' | 'says'>;
