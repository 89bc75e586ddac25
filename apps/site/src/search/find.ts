import { alikeInMeaning } from './same-meaning.ts';
import { type Entry, hrefOf, type Kind } from './search-index.ts';
import {
  editDistance,
  fromLatin,
  isIdle,
  otherLayout,
  otherStems,
  stemOf,
  withoutLookAlikes,
  wordsOf,
} from './words.ts';

/** What is told of a result besides its title. */
export type HitKind = Kind | 'row' | 'refusal';

/** One answer. */
export interface Hit {
  href: string;
  kind: HitKind;
  title: string;
  service: string;
  text: string;
  score: number;
}

export interface Found {
  hits: readonly Hit[];
  /** What was looked for, where it is not what was typed. */
  instead?: string;
  /** The stems that were looked for: what to mark in the results. */
  stems: ReadonlySet<string>;
}

interface Prepared {
  entry: Entry;
  weights: ReadonlyMap<string, number>;
  /** Titles and synonyms: a query that says the whole of one means this page. */
  phrases: readonly (readonly string[])[];
  places: readonly { kind: 'row' | 'refusal'; id: string; text: string; stems: readonly string[] }[];
}

/** The index made ready for queries. */
export interface Searchable {
  prepared: readonly Prepared[];
  /** How many entries hold a stem. */
  holders: ReadonlyMap<string, number>;
  /** The words as they stand in the index, by stem. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How much a word says that stands there; the greatest counts. */
const weightOf = { title: 4, synonym: 3.6, text: 1.5, paper: 1.4, refusal: 1, words: 1 };

/** The whole way comes before its parts, what to do before what it rests on. */
const priors: Readonly<Record<Kind, number>> = {
  service: 1.35,
  procedure: 1,
  calculator: 0.9,
  document: 0.8,
  page: 1,
  section: 0.35,
  law: 0.4,
};

function meaningful(text: string): string[] {
  return wordsOf(text).filter((word) => !isIdle(word));
}

/** «Форс-мажор» is typed as one word too. */
function joinedWords(text: string): string[] {
  return (text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).flatMap((word) => wordsOf(word.replaceAll('-', '')));
}

function stemsOf(text: string): string[] {
  return [...new Set(meaningful(text).map(stemOf))];
}

/** Makes the entries ready: which words they hold, and how rare these are. */
export function prepare(entries: readonly Entry[]): Searchable {
  const words = new Map<string, Set<string>>();
  const holders = new Map<string, number>();
  const prepared = entries.map((entry): Prepared => {
    const weights = new Map<string, number>();
    const weigh = (text: string, weight: number) => {
      for (const word of [...meaningful(text), ...joinedWords(text)]) {
        const stem = stemOf(word);
        const known = words.get(stem);
        if (known) known.add(word);
        else words.set(stem, new Set([word]));
        weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
      }
    };
    weigh(entry.title, weightOf.title);
    for (const synonym of entry.synonyms) weigh(synonym, weightOf.synonym);
    weigh(entry.text, weightOf.text);
    weigh(entry.words, entry.kind === 'law' ? weightOf.title : weightOf.words);
    for (const [, paper] of entry.papers) weigh(paper, weightOf.paper);
    for (const [, refusal] of entry.refusals) weigh(refusal, weightOf.refusal);
    if (entry.kind === 'service' || entry.kind === 'procedure') weigh(entry.service, weightOf.text);
    for (const stem of weights.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    const place =
      (kind: 'row' | 'refusal') =>
      ([id, text]: readonly [string, string]) => ({ kind, id, text, stems: stemsOf(text) });
    return {
      entry,
      weights,
      phrases: [entry.title, ...(entry.kind === 'service' ? [entry.service] : []), ...entry.synonyms].map(
        stemsOf,
      ),
      places: [...entry.papers.map(place('row')), ...entry.refusals.map(place('refusal'))],
    };
  });
  return { prepared, holders, words };
}

/** Stems that a word may mean, each with how sure that is. */
type Meaning = ReadonlyMap<string, number>;

interface Read {
  meaning: Meaning;
  /** The word of the index that was taken, where none is as typed. */
  instead?: string;
}

function exactly(word: string, { words }: Searchable): Meaning {
  const stem = stemOf(word);
  const meaning = new Map<string, number>();
  if (words.has(stem)) meaning.set(stem, 1);
  else for (const other of otherStems(stem)) if (words.has(other)) meaning.set(other, 0.95);
  if (word.length >= 3 && !/\d/.test(word))
    for (const known of words.keys())
      if (
        known !== stem &&
        known.startsWith(stem.length >= 3 ? stem : word) &&
        known.length - stem.length <= 5
      )
        meaning.set(known, meaning.has(stem) ? 0.5 : 0.8);
  const known = meaning.has(stem) ? meaning : new Map([...meaning, [stem, 1.2]]);
  for (const [own, sure] of [...known])
    for (const other of alikeInMeaning(own))
      if (words.has(other)) meaning.set(other, Math.max(meaning.get(other) ?? 0, sure * 0.6));
  return meaning;
}

/** How many mistakes a word of that length may hold: one, from seven letters on two. */
function mistakesIn(word: string): number {
  return word.length > 6 ? 2 : 1;
}

/** Hardly anybody mistypes how a word begins, but for one vowel heard as another. */
function beginAlike(one: string, other: string): boolean {
  const [first = '', second = ''] = [one[0], other[0]];
  return first === second || [first, second].every((letter) => 'аоеэиы'.includes(letter));
}

/** Words a letter or two away. Numbers are never guessed. */
function nearly(word: string, { words, holders }: Searchable): Read {
  if (word.length < 4 || /\d/.test(word)) return { meaning: new Map() };
  const most = mistakesIn(word);
  let best = most + 1;
  let near: { stem: string; known: string }[] = [];
  for (const [stem, forms] of words)
    for (const known of forms) {
      if (/\d/.test(known) || known.length < 3) continue;
      const distance = editDistance(word, known, Math.min(best, most));
      if (distance > most || distance > best || !beginAlike(word, known)) continue;
      if (distance < best) near = [];
      best = distance;
      near.push({ stem, known });
    }
  // A form of the word may be nearer than any that stands in the index.
  if (near.length === 0) {
    const own = stemOf(word);
    if (own.length >= 5)
      for (const [stem, forms] of words)
        if (
          stem.length >= 4 &&
          beginAlike(own, stem) &&
          editDistance(own, stem, mistakesIn(own)) <= mistakesIn(own)
        ) {
          const [known] = forms;
          if (known) near.push({ stem, known });
        }
  }
  near.sort((a, b) => (holders.get(b.stem) ?? 0) - (holders.get(a.stem) ?? 0));
  const [first] = near;
  return {
    meaning: new Map(near.map(({ stem }) => [stem, stem === first?.stem ? 0.7 : 0.55])),
    ...(first ? { instead: first.known } : {}),
  };
}

/** What a typed word may be, the likeliest first. */
function readingsOf(typed: string): string[] {
  const latin = /[a-z]/.test(typed);
  const plain = wordsOf(typed);
  const word = withoutLookAlikes(plain.join(''));
  if (!latin) return [word, fromLatin(otherLayout(typed))];
  const switched = wordsOf(otherLayout(typed)).join('');
  return [word, switched, fromLatin(typed)];
}

/** «d» and «v» for «в». */
function isIdleElsewhere(typed: string): boolean {
  return /[a-z]/.test(typed) && readingsOf(typed).some(isIdle);
}

function read(typed: string, searchable: Searchable, exact: boolean): Read {
  const readings = exact ? [wordsOf(typed).join('')] : [...new Set(readingsOf(typed))].filter(Boolean);
  for (const [at, reading] of readings.entries()) {
    const meaning = exactly(reading, searchable);
    if (meaning.size > 0)
      return { meaning, ...(at > 0 || reading !== wordsOf(typed).join('') ? { instead: reading } : {}) };
  }
  if (exact) return { meaning: new Map() };
  for (const reading of readings) {
    const near = nearly(reading, searchable);
    if (near.meaning.size > 0) return near;
  }
  return { meaning: new Map() };
}

/** The typed words; those with Latin letters stay with their signs, which are letters on the other layout. */
function typedWords(query: string): string[] {
  const typed = query.toLowerCase().slice(0, 200).split(/\s+/);
  const latin = typed.filter((word) => /[a-z]/.test(word) && !/\d/.test(word));
  return [...wordsOf(typed.filter((word) => !latin.includes(word)).join(' ')), ...latin];
}

/**
 * What each meaningful word of a query may mean in this index.
 *
 * @param exact - take the words as typed: no other layout, no other spelling
 */
export function readQuery(
  searchable: Searchable,
  query: string,
  exact = false,
): { words: string[]; reads: Read[] } {
  const words = typedWords(query).filter((word) => !isIdle(word) && (exact || !isIdleElsewhere(word)));
  return { words, reads: words.map((word) => read(word, searchable, exact)) };
}

const number = /^\d+(?:\.\d+)+$/;
const ofLaw =
  /(?:^|\s)(?:ст\.?|стать[яие]|коап|ук|гк|нк|кас|тк|фз|пп|закона?|кодекса?|приказа?|указа?|постановлени[ея])(?:\s|\d|$)/iu;
const asksToCount = /сколько|когда|посчит|рассчит|подсчит|вычисл|калькулятор|до какого|какой срок/iu;

/** Words that say how one asks, and little of what. */
const weak = new Set(
  ['сколько', 'день', 'дней', 'дня', 'посчитать', 'рассчитать', 'образец', 'бланк', 'скачать', 'шаблон'].map(
    stemOf,
  ),
);

/** As many answers may be far behind the first: it may be the wrong one. */
const few = 5;

/** How many answers at most. */
const most = 30;

/**
 * Answers a query: any word counts, rare ones more, and the share of words that were found multiplies.
 *
 * @param exact - take the words as typed: no other layout, no other spelling
 */
export function find(searchable: Searchable, query: string, { exact = false } = {}): Found {
  const { words, reads } = readQuery(searchable, query, exact);
  const total = searchable.prepared.length;
  const rarity = (stem: string) =>
    Math.log(1 + total / (searchable.holders.get(stem) ?? total)) * (weak.has(stem) ? 0.5 : 1);
  /** What a word of the query is worth: as rare as the commonest thing it may mean; unknown ones as the mean. */
  const worth = reads.map(({ meaning }) =>
    meaning.size > 0 ? Math.min(...[...meaning].map(([stem]) => rarity(stem))) : 2,
  );
  const whole = worth.reduce((sum, value) => sum + value, 0);
  const clause = words.find((word) => number.test(word));
  const law = ofLaw.test(query) || words.some((word) => /-фз$/.test(word));
  const count = asksToCount.test(query);

  const hits = searchable.prepared.flatMap(({ entry, weights, phrases, places }): Hit[] => {
    let sum = 0;
    let found = 0;
    for (const [at, { meaning }] of reads.entries()) {
      let best = 0;
      let sure = 0;
      for (const [stem, quality] of meaning) {
        const value = quality * (weights.get(stem) ?? 0) * rarity(stem);
        if (value > best) {
          best = value;
          sure = quality;
        }
      }
      sum += best;
      if (best > 0) found += (worth[at] ?? 0) * Math.min(1, sure + 0.3);
    }
    if (sum === 0) return [];
    const share = found / whole;
    /** How far a phrase and the query say the same. */
    const likeness = (stems: readonly string[]) => {
      if (stems.length === 0) return 0;
      let both = 0;
      for (const [at, { meaning }] of reads.entries())
        if (stems.some((stem) => meaning.has(stem))) both += worth[at] ?? 0;
      const rest = stems.reduce(
        (left, stem) => left + (reads.some(({ meaning }) => meaning.has(stem)) ? 0 : rarity(stem)),
        0,
      );
      return both / (whole + rest);
    };
    const phrase = Math.max(0, ...phrases.map(likeness));
    let place: (typeof places)[number] | undefined;
    let placed = 0;
    for (const candidate of places) {
      const like = likeness(candidate.stems);
      if (like > placed) {
        place = candidate;
        placed = like;
      }
    }
    let score = sum * share ** 2 * priors[entry.kind] * (1 + 1.5 * phrase ** 2 + 0.7 * placed ** 2);
    if (clause && entry.kind === 'section' && !law && entry.id.endsWith(`-${clause}`)) score *= 30;
    if (law && (entry.kind === 'law' || entry.id === '/sources/law/')) score *= 5;
    if (count && entry.kind === 'calculator') score *= 1.3;
    const href = hrefOf(entry);
    if (place && placed > 0.3 && placed > phrase)
      return [
        {
          href: `${href}#${place.kind === 'row' ? 'requirement' : 'refusal'}-${place.id}`,
          kind: place.kind,
          title: place.text,
          service: entry.title,
          text: '',
          score,
        },
      ];
    return [{ href, kind: entry.kind, title: entry.title, service: entry.service, text: entry.text, score }];
  });
  hits.sort((a, b) => b.score - a.score);
  const least = (hits[0]?.score ?? 0) * 0.12;
  const instead = reads.some((read) => read.instead)
    ? words.map((word, at) => reads[at]?.instead ?? word).join(' ')
    : undefined;
  return {
    hits: hits.filter(({ score }, at) => score >= least * (at < few ? 0.2 : 1)).slice(0, most),
    ...(instead ? { instead } : {}),
    stems: new Set(reads.flatMap(({ meaning }) => [...meaning.keys()])),
  };
}
