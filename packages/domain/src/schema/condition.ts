import { z } from 'zod';
import { text } from './citation.ts';
import { sectionId, slug } from './identifier.ts';

/** A question whose answer narrows a checklist. «Не знаю» is always offered and need not be listed. */
export const question = z.strictObject({
  id: slug,
  text,
  hint: text.optional(),
  options: z
    .array(
      z.strictObject({
        value: slug,
        label: text,
        /** The answer as a clause after «если»: «вас нанимает организация или ИП». */
        clause: text.optional(),
        /** The same denied: «жильё не ваше». Without it the other answers' clauses are joined by «или». */
        otherwise: text.optional(),
      }),
    )
    .min(2),
  cites: z.array(sectionId).min(1),
});

/**
 * When something applies. Evaluated to true, false or unknown (a question not answered yet).
 * `is` names one value or several, any of which fits.
 */
export type Condition =
  | { question: string; is: string | string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** The schema of a `Condition`. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: slug, is: z.union([slug, z.array(slug).min(1)]) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

export type Question = z.infer<typeof question>;
