/** Rows that are counted at most; more are told of. */
export const mostRows = 5000;

/** A table as text cells, the empty rows left out. */
export interface Table {
  rows: readonly { line: number; cells: readonly string[] }[];
  /** Rows after the last that is counted. */
  left: number;
}
