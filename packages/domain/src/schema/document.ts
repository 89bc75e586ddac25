import { z } from 'zod';
import { cited, statement, text } from './citation.ts';
import { documentId } from './identifier.ts';

/** A kind of paper (CCCEV EvidenceType). */
export const documentType = z.strictObject({
  id: documentId,
  name: text,
  text: text.optional(),
  /** Who issues it, where a source or the law says so. */
  issuedBy: statement.optional(),
});

/** In what form a paper is accepted. */
export const documentForm = z.enum(['original', 'certified-copy', 'copy', 'scan', 'electronic', 'photo']);

/** What an uploaded file must be like. */
export const fileProfile = z.strictObject({
  formats: z.array(z.enum(['PDF', 'JPG', 'PNG', 'DOC', 'DOCX', 'XML', 'XLS'])).optional(),
  maxMegabytes: z.number().positive().optional(),
  dpi: z.number().int().positive().optional(),
  text: text.optional(),
  ...cited,
});

export type DocumentType = z.infer<typeof documentType>;
export type DocumentForm = z.infer<typeof documentForm>;
export type FileProfile = z.infer<typeof fileProfile>;
