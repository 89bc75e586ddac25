import { z } from 'zod';

/** A section of one of the five sources: `S003-2.1.4` is clause 2.1.4 of source 003. */
export const sectionId = z.string().regex(/^S00[0-4]-[A-Za-z0-9.-]+$/, 'a section id looks like S003-2.1.4');

/** Source number: `000` … `004`. */
export const sourceId = z.enum(['000', '001', '002', '003', '004']);

/** Lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** Plain Russian text for readers: no mark-up, no leading or trailing space. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, 'no leading or trailing space')
  .refine(
    (value) => !/[\u00a0\u2011]/.test(value),
    'ordinary spaces and hyphens: typography is added when rendered',
  );

/**
 * What every fact carries: the sections it rests on and, where they speak of it,
 * the law notes and the conflicts between sources.
 */
export const cited = {
  cites: z.array(sectionId).min(1),
  law: z.array(z.string()).optional(),
  conflicts: z.array(z.string()).optional(),
};

/** One sentence or two, with their sources. */
export const statement = z.strictObject({ text, ...cited });

export type SectionId = z.infer<typeof sectionId>;
export type SourceId = z.infer<typeof sourceId>;
export type Statement = z.infer<typeof statement>;
/** The citing part that all facts share. */
export type Cited = Pick<Statement, 'cites' | 'law' | 'conflicts'>;
