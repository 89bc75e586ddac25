/** The one place that names where the index lies: fields of search fetch it, an offline worker may keep it. */
export const searchIndexAddress = '/search/index.txt';

/** A byte a letter: compressed, Russian text is an eighth smaller than in UTF-8. */
export const encoding = 'windows-1251';

/** What an entry is. Their order is that of the packed index. */
const kinds = ['section', 'document', 'procedure', 'service', 'calculator', 'page', 'law'] as const;
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

/** In this order of kinds and of columns what is alike lies near, and the whole is two kilobytes smaller than in the worst. */
const columns = ['id', 'papers', 'refusals', 'text', 'title', 'synonyms', 'words', 'service'] as const;
const between = { columns: '\t', entries: '\n', parts: '|' };

function joined(places: readonly Place[]): string {
  return places.flat().join(between.parts);
}

function places(text: string | undefined): Place[] {
  const parts = text ? text.split(between.parts) : [];
  return parts.flatMap((id, at) => (at % 2 ? [] : [[id, parts[at + 1] ?? ''] as const]));
}

/** The number that a heading of a clause begins with. */
function numberOf(heading: string): string {
  return /\d+(?:\.\d+)+/.exec(heading)?.[0] ?? '';
}

/** A clause is named by its source where its heading says the rest. */
function shortened({ kind, id, title }: Entry): string {
  const source = id.slice(1, 4);
  return kind === 'section' && id === `S${source}-${numberOf(title)}` ? source : id;
}

function lengthened(kind: Kind, id: string, title: string): string {
  return kind === 'section' && !id.startsWith('S') ? `S${id}-${numberOf(title)}` : id;
}

function cell(entry: Entry, column: (typeof columns)[number]): string {
  if (column === 'id') return shortened(entry);
  if (column === 'papers' || column === 'refusals') return joined(entry[column]);
  return column === 'synonyms' ? entry.synonyms.join(between.parts) : entry[column];
}

/** What stands a hundred times is one letter that no text has: half a kilobyte less. The index itself says which. */
const often =
  'регистраци|документ|патент|Закон говорит иначе: |ать|registration|собственник|миграционн|иностран| на |monthly-document|срок| отказ|паспорт| договор|passport| для |refusal|прописк| по |временн|соглашени|заявк';

/** The signs below the space but tab and new line: eighteen after, then eight before these. */
function signOf(place: number): string {
  return String.fromCharCode(place < 18 ? place + 14 : place - 17);
}

/** Column by column: what is alike stands together, which compresses better than entry by entry. */
export function pack(entries: readonly Entry[]): string {
  const sorted = kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
  const counts = kinds.map((kind) => entries.filter((entry) => entry.kind === kind).length);
  const whole = [
    counts.join(between.entries),
    ...columns.map((column) => sorted.map((entry) => cell(entry, column)).join(between.entries)),
  ].join(between.columns);
  return often
    .split(between.parts)
    .reduce((text, words, place) => text.replaceAll(words, signOf(place)), whole)
    .replace(/^/, often + between.columns);
}

function spelledOut(packed: string): string[] {
  const [signs = '', ...rest] = packed.split(between.columns);
  return signs
    .split(between.parts)
    .reduceRight((text, words, place) => text.replaceAll(signOf(place), words), rest.join(between.columns))
    .split(between.columns);
}

/** The entries that `pack` has packed. */
export function unpack(packed: string): Entry[] {
  const [
    counts = [],
    id = [],
    papers = [],
    refusals = [],
    text = [],
    title = [],
    synonyms = [],
    words = [],
    service = [],
  ] = spelledOut(packed).map((column) => column.split(between.entries));
  return kinds
    .flatMap((kind, at) => Array<Kind>(Number(counts[at])).fill(kind))
    .map((kind, at) => ({
      kind,
      id: lengthened(kind, id[at] ?? '', title[at] ?? ''),
      title: title[at] ?? '',
      service: service[at] ?? '',
      text: text[at] ?? '',
      synonyms: synonyms[at]?.split(between.parts).filter(Boolean) ?? [],
      papers: places(papers[at]),
      refusals: places(refusals[at]),
      words: words[at] ?? '',
    }));
}

/** Where the pages of a kind lie. Whole words, so that the build can move them (`integrations/site-address.ts`). */
const folders = {
  service: '/services/',
  procedure: '/procedures/',
  calculator: '/calculators/',
  document: '/documents/',
};

/** @example hrefOf({ kind: 'section', id: 'S003-1.2' }) // '/sources/003/#S003-1.2' */
export function hrefOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  if (kind === 'page') return id;
  if (kind === 'section') return `/sources/${id.slice(1, 4)}/#${id}`;
  return kind === 'law' ? `/sources/law/#law-${id}` : `${folders[kind]}${id}/`;
}
