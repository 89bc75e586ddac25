import { z } from 'zod';
import { text } from './citation.ts';

/** When somebody last held it against the law: `2026-11`, or `2026-11-25` where the day is known. */
export const checkedOn = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)], {
  error: 'a check has a month, 2026-11, or a day, 2026-11-25',
});

/** An event that was announced for a day: once the day is past, the note must be checked again. */
export const announced = z.strictObject({
  on: z.iso.date(),
  /** What is to happen, for the editor: «сумма на 2027 год». */
  what: text,
});

export type Announced = z.infer<typeof announced>;
