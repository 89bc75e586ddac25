import { z } from 'zod';
import { cited, statement, text } from './citation.ts';
import { conflictId, documentId, lawNoteId, placeId, procedureId, sectionId } from './identifier.ts';

/**
 * What to do without a paper: another that is taken instead, where to get it again, or that nobody needs it. It rests on a
 * section or a law note; where neither knows, it says so and names whom to ask.
 */
export const replacement = z
  .strictObject({
    text,
    /** Papers that are taken instead. */
    documents: z.array(documentId).min(1).optional(),
    /** Guides that help to get it. */
    procedures: z.array(procedureId).min(1).optional(),
    /** Whom to ask, after «Спросите»: «в отделе МВД». */
    ask: text.optional(),
    place: placeId.optional(),
    cites: z.array(sectionId).min(1).optional(),
    law: z.array(lawNoteId).min(1).optional(),
    conflicts: z.array(conflictId).min(1).optional(),
  })
  .refine(
    ({ cites, law, ask }) => cites || law || ask,
    'rests on a section or a law note, or names whom to ask',
  );

/** A kind of paper (CCCEV EvidenceType). */
export const documentType = z.strictObject({
  id: documentId,
  name: text,
  text: text.optional(),
  /** Who issues it, where a source or the law says so. */
  issuedBy: statement.optional(),
  /** For who does not have it. */
  replacement: replacement.optional(),
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
