const ending = /(?:[аеиоыуюя]ми|[оыеи]го|[оыеи]му|[оеыи][йм]|[аяюу][юя]|[оыи]е|[аяеи]х|ов|ев|[аяоеуюыиьй])$/;

/**
 * How the stem of a word sounds, roughly: unstressed vowels, voiced and voiceless, double and soft letters are one. What people misspell most
 * sounds alike.
 *
 * @example stemAsHeard('савпало') === stemAsHeard('совпала') // true
 */
export function stemAsHeard(word: string): string {
  const bare = word.replace(/с[яь]$/, '');
  const stem = bare.replace(ending, '');
  return (stem.length < 3 ? bare : stem)
    .replace(/[ьъ]/g, '')
    .replace(/[оа]/g, 'а')
    .replace(/[еиыэяй]/g, 'и')
    .replace(/[бвгдзжщ]/g, (letter) => 'пфктсшш'['бвгдзжщ'.indexOf(letter)] ?? letter)
    .replace(/(.)\1+/g, '$1');
}

/** Letters three by three, the edges too: words that differ in an ending or by a slip share most of them. */
function trigramsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: Math.max(edged.length - 2, 1) }, (_, at) => edged.slice(at, at + 3));
}

/** How a word begins, as it is heard. */
function firstOf(word: string): string {
  return stemAsHeard(word).charAt(0);
}

/** A known word, and how much another is like it: 1 is the same. */
export interface Near {
  word: string;
  alike: number;
}

/** Words so alike are taken for one. */
const alikeFrom = 0.64;

/** As many answers are kept. */
const mostKept = 3000;

/** Known words, found by what others look and sound like. Words of less than four letters are only what they are. */
export function lexicon(words: readonly string[]): (word: string) => Near | undefined {
  const known = [...new Set(words)];
  const exact = new Set(known);
  const long = known
    .filter((word) => word.length > 3)
    .map((word) => ({ word, first: firstOf(word), heard: trigramsOf(stemAsHeard(word)) }));
  const holders = new Map<string, number[]>();
  for (const [at, { heard }] of long.entries())
    for (const trigram of new Set(heard)) holders.set(trigram, [...(holders.get(trigram) ?? []), at]);

  function search(word: string): Near | undefined {
    if (exact.has(word)) return { word, alike: 1 };
    if (word.length < 4) return undefined;
    const first = firstOf(word);
    const heard = trigramsOf(stemAsHeard(word));
    const shared = new Map<number, number>();
    for (const trigram of heard)
      for (const at of holders.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: Near | undefined;
    for (const [at, count] of shared) {
      const one = long[at];
      // «Доставка» is no «ставка»: a slip of the pen seldom changes how a word begins.
      if (one?.first !== first) continue;
      const alike = (2 * count) / (heard.length + one.heard.length);
      if (alike >= alikeFrom && alike > (best?.alike ?? 0))
        best = { word: one.word, alike: Math.min(alike, 0.99) };
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
