/** A section as a citation chip shows it. */
export interface SectionReference {
  source: string;
  label: string;
  gist: string;
  url: string;
}

/** A law note as a result shows it. */
export interface LawReference {
  title: string;
  text: string;
  meta: string;
  /** The law contradicts the source, so its word comes first. */
  wrong: boolean;
}

/** What an island needs of the sources: only what its calculator may cite. */
export interface References {
  sections: Record<string, SectionReference>;
  law: Record<string, LawReference>;
  checkedOn: string;
}
