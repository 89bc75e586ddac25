/** The one place that names where the index lies: fields of search fetch it, an offline worker may keep it. */
export const searchIndexAddress = '/search/index.txt';

/** A byte a letter: compressed, Russian text is an eighth smaller than in UTF-8. */
export const encoding = 'windows-1251';

/** What an entry is. Their order is that of the packed index. */
const kinds = ['service', 'procedure', 'calculator', 'page', 'section', 'law'] as const;
export type Kind = (typeof kinds)[number];

/** A row inside a page: its id there and its words. */
type Place = readonly [id: string, text: string];

/** One page, clause or note that search may answer with. */
export interface Entry {
  kind: Kind;
  /** What its address is made of: see `hrefOf`. */
  id: string;
  title: string;
  /** The name of the service it belongs to. */
  service: string;
  /** The sentence that answers. */
  text: string;
  /** What people call it. */
  synonyms: readonly string[];
  /** Papers of its list. */
  papers: readonly Place[];
  /** Why one may be refused. */
  refusals: readonly Place[];
  /** What else it speaks of: questions, a norm. */
  words: string;
}

const columns = ['id', 'title', 'service', 'text', 'synonyms', 'papers', 'refusals', 'words'] as const;
const between = '|';

function joined(places: readonly Place[]): string {
  return places.flat().join(between);
}

function places(text: string | undefined): Place[] {
  const parts = text ? text.split(between) : [];
  return parts.flatMap((id, at) => (at % 2 ? [] : [[id, parts[at + 1] ?? ''] as const]));
}

/** Column by column: what is alike stands together, which compresses better than entry by entry. */
export function pack(entries: readonly Entry[]): string {
  const sorted = kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
  return JSON.stringify([
    kinds.map((kind) => entries.filter((entry) => entry.kind === kind).length),
    ...columns.map((column) =>
      sorted
        .map((entry) => {
          if (column === 'papers' || column === 'refusals') return joined(entry[column]);
          return column === 'synonyms' ? entry.synonyms.join(between) : entry[column];
        })
        .join('\n'),
    ),
  ]);
}

/** The entries that `pack` has packed. */
export function unpack(packed: string): Entry[] {
  const [counts = [], ...texts] = JSON.parse(packed) as [number[], ...string[]];
  const [
    id = [],
    title = [],
    service = [],
    text = [],
    synonyms = [],
    papers = [],
    refusals = [],
    words = [],
  ] = texts.map((column) => column.split('\n'));
  return kinds
    .flatMap((kind, at) => Array<Kind>(counts[at] ?? 0).fill(kind))
    .map((kind, at) => ({
      kind,
      id: id[at] ?? '',
      title: title[at] ?? '',
      service: service[at] ?? '',
      text: text[at] ?? '',
      synonyms: synonyms[at]?.split(between).filter(Boolean) ?? [],
      papers: places(papers[at]),
      refusals: places(refusals[at]),
      words: words[at] ?? '',
    }));
}

/** Where the pages of a kind lie. Whole words, so that the build can move them (`integrations/site-address.ts`). */
const folders = { service: '/services/', procedure: '/procedures/', calculator: '/calculators/' };

/** @example hrefOf({ kind: 'section', id: 'S003-1.2' }) // '/sources/003/#S003-1.2' */
export function hrefOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  if (kind === 'page') return id;
  if (kind === 'section') return `/sources/${id.slice(1, 4)}/#${id}`;
  return kind === 'law' ? `/sources/law/#law-${id}` : `${folders[kind]}${id}/`;
}
