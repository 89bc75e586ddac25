import { isClause } from './words.ts';

const ending = /(?:[аеиоыуюя]ми|[оыеи]го|[оыеи]му|[оеыи][йм]|[аяюу][юя]|[оыи]е|[аяеи]х|ов|ев|[аяоеуюыиьй])$/;

/** How each letter from «а» to «я» sounds, in letters of one byte. */
const sounds = 'apfktiwsiiklmnaprstufhcqww i iyi';

/**
 * How the stem of a word sounds, roughly: unstressed vowels, voiced and voiceless, double and soft letters are one. What people misspell most
 * sounds alike.
 *
 * «Савпало» and «совпала» are `safpal`.
 */
function stemAsHeard(word: string): string {
  const bare = word.replace(/с[яь]$/, '');
  const stem = bare.replace(ending, '');
  return (stem.length < 3 ? bare : stem)
    .replace(/[а-я]/g, (letter) => sounds.charAt(letter.charCodeAt(0) - 0x430))
    .replaceAll(' ', '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * A word as a lexicon keeps it: as it sounds; one of less than four letters, or a clause of the rules, as it is.
 *
 * @example keyOf('визу') // 'fis'
 * @example keyOf('нет') // 'нет'
 */
export function keyOf(word: string): string {
  return word.length < 4 || isClause(word) ? word : stemAsHeard(word);
}

/** Letters three by three, the edges too: words that differ in an ending or by a slip share most of them. */
function trigramsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: Math.max(edged.length - 2, 1) }, (_, at) => edged.slice(at, at + 3));
}

/** A known word, as it is kept, and how much another is like it: 1 sounds the same. */
export interface Near {
  word: string;
  alike: number;
}

/** Words so alike are taken for one. */
const alikeFrom = 0.64;

/** As many answers are kept. */
const mostKept = 3000;

/** Words, kept as {@link keyOf} does, found by what others sound like. Those of less than four letters are only what they are. */
export function lexicon(keys: Iterable<string>): (word: string) => Near | undefined {
  const known = new Set(keys);
  const long = [...known]
    .filter((key) => /^[a-z]/.test(key))
    .map((key) => ({ key, trigrams: trigramsOf(key) }));
  const holders = new Map<string, number[]>();
  for (const [at, { trigrams }] of long.entries())
    for (const trigram of new Set(trigrams)) holders.set(trigram, [...(holders.get(trigram) ?? []), at]);

  function search(word: string): Near | undefined {
    const heard = keyOf(word);
    if (known.has(heard)) return { word: heard, alike: 1 };
    if (word.length < 4) return undefined;
    const trigrams = trigramsOf(heard);
    const shared = new Map<number, number>();
    for (const trigram of trigrams)
      for (const at of holders.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: Near | undefined;
    for (const [at, count] of shared) {
      const one = long[at];
      // «Доставка» is no «ставка»: a slip of the pen seldom changes how a word begins.
      if (one?.key.charAt(0) !== heard.charAt(0)) continue;
      const alike = (2 * count) / (trigrams.length + one.trigrams.length);
      if (alike >= alikeFrom && alike > (best?.alike ?? 0))
        best = { word: one.key, alike: Math.min(alike, 0.99) };
    }
    return best;
  }
  // A letter says the same words over and over.
  const found = new Map<string, Near | undefined>();
  return function nearest(word) {
    if (found.has(word)) return found.get(word);
    if (found.size >= mostKept) found.clear();
    const near = search(word);
    found.set(word, near);
    return near;
  };
}
