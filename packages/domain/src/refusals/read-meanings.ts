import { keyOf, lexicon } from './lexicon.ts';
import type { Vocabulary } from './unpack.ts';
import { isClause } from './words.ts';

/** «Не» that denies nothing known: something is wrong all the same. */
export const denial = 'не';
const denials = new Set([denial, 'ни', 'нельзя', 'невозможно', 'нет', 'забыл', 'забыла', 'забыли']);
/** What follows «а» where one thing is set against another. */
const setAgainst = new Set(['в', 'у', 'приложен', 'стоит', 'надо', 'нужно', 'нужна', 'нужен', 'берут']);

/** What a row of words means. */
export interface Meant {
  /** Names of meanings, each with how plainly it is said, from 0 to 1. */
  meant: Map<string, number>;
  /** The words that say each. */
  saidBy: Map<string, string[]>;
  /** How many words mean nothing known. */
  strange: number;
}

/** Reads rows of words. */
export interface Reader {
  /** Words that a copy broke in two or three, in one: «нару шение», «согла- сие». Two words that are known stay two. */
  wholeWords(words: readonly string[]): string[];
  /** What a row of words means. */
  readMeanings(words: readonly string[]): Meant;
}

/**
 * A reader that knows the words of a vocabulary.
 *
 * @example
 * const vocabulary = { said: new Map([['fis', ['visa']]]), denied: new Map([['prilawin', ['missing']]]), common: new Set() };
 * [...meaningReader(vocabulary).readMeanings(['виза', 'не', 'приложена']).meant.keys()] // ['missing', 'visa']
 */
export function meaningReader({ said, denied, common }: Vocabulary): Reader {
  const nearestKnown = lexicon(said.keys());
  const nearestDenied = lexicon(denied.keys());

  function isCommon(word: string): boolean {
    return common.has(word) || common.has(keyOf(word));
  }

  function isKnown(word: string): boolean {
    const key = keyOf(word);
    return isCommon(word) || denials.has(word) || said.has(key) || denied.has(key);
  }

  /** Where the word stands that a «не» at `at` denies: among the three after it, or just before («брать не стали»). */
  function deniedPlace(words: readonly string[], at: number): number | undefined {
    return [at + 1, at + 2, at + 3, at - 1].find(
      (place) => (nearestDenied(words[place] ?? '')?.alike ?? 0) > (place < at ? 0.85 : 0.6),
    );
  }

  function wholeWords(words: readonly string[]): string[] {
    const whole: string[] = [];
    for (let at = 0; at < words.length; ) {
      const count = [2, 3].find((count) => isBroken(words.slice(at, at + count), count)) ?? 1;
      whole.push(words.slice(at, at + count).join(''));
      at += count;
    }
    return whole;
  }

  function isBroken(pieces: readonly string[], count: number): boolean {
    const joined = pieces.join('');
    // «По визе» only sounds like «повис», «дальше не» like «должен».
    if (pieces.some((word) => denials.has(word))) return false;
    return pieces.length === count && joined.length > 4 && isKnown(joined) && !pieces.every(isKnown);
  }

  function readMeanings(words: readonly string[]): Meant {
    const meant = new Map<string, number>();
    const saidBy = new Map<string, string[]>();
    let strange = 0;
    function mean(names: readonly string[], alike: number, ...by: string[]): void {
      for (const name of names) {
        meant.set(name, Math.max(alike, meant.get(name) ?? 0));
        saidBy.set(name, [...(saidBy.get(name) ?? []), ...by]);
      }
    }
    const used = new Set<number>();
    // «В заявке Фарход, а в паспорте Фарходжон»: what is set against another thing differs from it.
    for (const [at, word] of words.entries())
      if (at > 0 && word === 'а' && setAgainst.has(words[at + 1] ?? ''))
        mean(said.get(word) ?? [], 0.8, word);
    for (const [at, word] of words.entries()) {
      if (!denials.has(word)) continue;
      const place = deniedPlace(words, at);
      const near = place === undefined ? undefined : nearestDenied(words[place] ?? '');
      if (near === undefined) {
        if (word === denial) mean([denial], 1, word);
      } else {
        used.add(at);
        used.add(place ?? at);
        mean(denied.get(near.word) ?? [], near.alike, word, words[place ?? at] ?? '');
      }
    }
    for (const [at, word] of words.entries()) {
      if (used.has(at) || isCommon(word) || word === denial) continue;
      if (isClause(word)) {
        if (said.has(word)) mean([word], 1, word);
        continue;
      }
      const near = nearestKnown(word);
      // «Несогласен», «нечитаемый»: written together, the denial is the same.
      const glued = word.startsWith(denial) && word.length > 6 ? nearestDenied(word.slice(2)) : undefined;
      if (glued && glued.alike > 0.75 && glued.alike > (near?.alike ?? 0))
        mean(denied.get(glued.word) ?? [], glued.alike, word);
      else if (near) mean(said.get(near.word) ?? [], near.alike, word);
      else strange++;
    }
    return { meant, saidBy, strange };
  }

  return { wholeWords, readMeanings };
}
