import { prepare, readQuery, type Searchable } from '../search/find.ts';

/** One row of the catalogue in words. */
export interface Row {
  text: string;
  synonyms: string;
}

let searchable: Searchable | undefined;

/**
 * Which rows hold every word of the query, read as the search of the whole site reads it: in any form, layout or spelling.
 *
 * @param rows - always the same ones: they are read once
 * @returns whether the row at each place does
 */
export function matchRows(rows: readonly Row[], query: string): boolean[] {
  searchable ??= prepare(
    rows.map(({ text, synonyms }) => ({
      kind: 'procedure',
      id: '',
      title: text,
      service: '',
      text: '',
      synonyms: [synonyms],
      papers: [],
      refusals: [],
      words: '',
    })),
  );
  const { reads } = readQuery(searchable, query);
  return searchable.prepared.map(({ weights }) =>
    reads.every(({ meaning }) => [...meaning.keys()].some((stem) => weights.has(stem))),
  );
}
