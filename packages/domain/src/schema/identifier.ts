import { z } from 'zod';
import type {
  CalculatorId,
  ConflictId,
  DocumentId,
  LawNoteId,
  LetterId,
  PlaceId,
  ProcedureId,
  SectionId,
  ServiceId,
} from './ids.ts';

/** Lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

// zod holds an id to its shape and TypeScript to those that exist, since content is written in an editor. Partners' JSON
// Schemas promise the shape only; that an id exists, whoever wrote it, is a rule of `findProblems`.
export const serviceId = slug.pipe(z.custom<ServiceId>());
export const procedureId = slug.pipe(z.custom<ProcedureId>());
export const calculatorId = slug.pipe(z.custom<CalculatorId>());
export const documentId = slug.pipe(z.custom<DocumentId>());
export const letterId = slug.pipe(z.custom<LetterId>());
export const placeId = slug.pipe(z.custom<PlaceId>());
export const conflictId = z
  .string()
  .regex(/^K\d\d$/, 'a conflict id looks like K01')
  .pipe(z.custom<ConflictId>());
export const lawNoteId = z.string().pipe(z.custom<LawNoteId>());

/** A section of one of the five sources: `S003-2.1.4` is clause 2.1.4 of source 003. */
export const sectionId = z
  .string()
  .regex(/^S00[0-4]-[A-Za-z0-9.-]+$/, 'a section id looks like S003-2.1.4')
  .pipe(z.custom<SectionId>());

/** Source number: `000` … `004`. */
export const sourceId = z.enum(['000', '001', '002', '003', '004']);

export type SourceId = z.infer<typeof sourceId>;
