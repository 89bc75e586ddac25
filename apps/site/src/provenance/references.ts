import type { MonthOrDay } from '@poryadok/domain/plain-date';

/** A section as a citation chip shows it. */
export interface SectionReference {
  /** The source in a few words. */
  source: string;
  /** Its number: `003`. */
  number: string;
  label: string;
  gist: string;
  url: string;
}

/** A law note as it is shown. */
export interface LawReference {
  title: string;
  law: string;
  advice: string;
  meta: string;
  checkedOn: MonthOrDay;
  /** The law contradicts the source, so its word comes first. */
  wrong: boolean;
}

/** What a component needs of the sources: of all sections and notes only those that it may name. */
export interface References {
  sections: Record<string, SectionReference>;
  law: Record<string, LawReference>;
  /** The oldest check of the content as a whole. */
  checkedOn: MonthOrDay;
}
