import type { LawNoteId, LetterId, SectionId } from '../../schema/ids.ts';

/**
 * What the reader has answered, by the fields' names: `YYYY-MM-DD` for a date, a number of roubles for an amount, an
 * option's value for a choice, an array of them for choices, an array of such records for a list, else a text.
 */
export type LetterAnswers = Readonly<Record<string, unknown>>;

/** A gap to fill by hand, and the field that would fill it: `files.0.name` in the first row of a list. */
export interface Blank {
  field: string;
  blank: '__________';
  /** Paragraphs belong there: on paper several lines to write on. */
  long?: true;
}

/** Pieces that follow each other as they stand. */
export type RenderedLine = readonly (string | Blank)[];

interface Sourced {
  cites: readonly SectionId[];
  law?: readonly LawNoteId[];
}

/** A row of a table; `under` heads it and those after it. */
export interface RenderedRow {
  cells: readonly RenderedLine[];
  under?: string;
}

/** A part of a letter as it will stand on paper. */
export type RenderedBlock = Sourced &
  (
    | { kind: 'sign' | 'annexes'; lines: readonly RenderedLine[] }
    /** On the right; with `newSheet` what follows stands on a sheet of its own. */
    | { kind: 'address'; lines: readonly RenderedLine[]; newSheet?: true }
    | { kind: 'title' | 'heading'; text: RenderedLine }
    /** Paragraphs. */
    | { kind: 'text'; lines: readonly RenderedLine[] }
    | { kind: 'list'; numbered: boolean; lines: readonly RenderedLine[] }
    | {
        kind: 'table';
        caption: string;
        /** The first column counts the rows. */
        numbered: boolean;
        head: readonly string[];
        rows: readonly RenderedRow[];
      }
  );

/** A required fact that is not there yet. */
export interface MissingFact {
  field: string;
  label: string;
}

/** What is odd about a fact. The letter has it as it was given, or a gap where it cannot be written. */
export interface LetterWarning {
  field: string;
  text: string;
}

/** A letter as far as it is filled: never refused, whatever is missing. */
export interface RenderedLetter {
  id: LetterId;
  title: string;
  blocks: readonly RenderedBlock[];
  /** The names of the fields that the choices made so far leave to ask. */
  asked: readonly string[];
  missing: readonly MissingFact[];
  warnings: readonly LetterWarning[];
}
