import { z } from 'zod';
import { sectionId, slug, text } from './citation.ts';

/** A kind of paper (CCCEV EvidenceType). */
export const documentType = z.strictObject({ id: slug, name: text, text: text.optional() });

export const documentForm = z.enum(['original', 'certified-copy', 'copy', 'scan', 'electronic', 'photo']);

export const fileProfile = z.strictObject({
  formats: z.array(z.enum(['PDF', 'JPG', 'PNG', 'DOC', 'DOCX', 'XML', 'XLS'])).optional(),
  maxMegabytes: z.number().positive().optional(),
  dpi: z.number().int().positive().optional(),
  text: text.optional(),
  cites: z.array(sectionId).min(1),
  law: z.array(z.string()).optional(),
  conflicts: z.array(z.string()).optional(),
});

export type DocumentType = z.infer<typeof documentType>;
export type DocumentForm = z.infer<typeof documentForm>;
export type FileProfile = z.infer<typeof fileProfile>;
