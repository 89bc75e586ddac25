import { cues } from './cues/index.ts';
import { keyOf, lexicon } from './lexicon.ts';
import { commonWords, kindsOfFault, meanings } from './meanings.ts';
import { meaningReader } from './read-meanings.ts';
import { signOf, unpack } from './unpack.ts';
import { wordsOf } from './words.ts';

/*
 * What the meanings and the cues say, read ahead. It depends on nothing that a reader types, so the site's build puts the answer
 * in place of this module, of the cues and of the meanings (`integrations/read-ahead.ts`).
 */

/** Each word once, as it is kept; those that begin alike stand side by side, where they take the fewest bytes. */
function kept(words: Iterable<string>): string[] {
  return [...new Set([...words].map(keyOf))].sort();
}

const named = Object.entries(meanings);
/** Names that texts and cues are compared by; other meanings only gather words for these. */
const names = named.flatMap(([name, { says }]) => (says ? [] : [name]));

/** The words of all meanings that say this name, as a line has them. */
function packedWords(name: string, row: 'words' | 'not'): string {
  const saying = named.filter(([own, { says = [own] }]) => says.includes(name));
  return kept(saying.flatMap(([, meaning]) => meaning[row]?.split(' ') ?? [])).join(' ');
}

const packedMeanings = names
  .map((name) => {
    const fault = meanings[name]?.fault;
    const kind = fault ? kindsOfFault.indexOf(fault) : '';
    return `${kind}${packedWords(name, 'words')}|${packedWords(name, 'not')}`;
  })
  .join('\n');

const { said, denied } = unpack(packedMeanings);
const nearestSaid = lexicon(said.keys());

/** One that sounds short, or like a word with a meaning («данный», «данные»), is kept as it is. */
const packedCommon = [
  ...new Set(
    commonWords.split(' ').map((word) => {
      const key = keyOf(word);
      return key.length < 4 || said.has(key) ? word : key;
    }),
  ),
].sort();
const common = new Set(packedCommon);
const phrases = cues.flatMap(({ phrases }) => phrases.map(wordsOf));

/** Words of the cues that no meaning gathers: they stand for themselves. */
const ownWords = kept(
  phrases.flat().filter((word) => !common.has(keyOf(word)) && (nearestSaid(word)?.alike ?? 0) < 0.65),
);
const { readMeanings } = meaningReader({
  said: new Map([...said, ...ownWords.map((word) => [word, [word]] as const)]),
  denied,
  common,
});

/** What a phrase says: signs of meanings, then words that stand for themselves. */
function packedPhrase(phrase: string): string {
  const says = [...readMeanings(wordsOf(phrase)).meant.keys()].sort();
  const signs = names.map((_, at) => signOf(at)).filter((sign) => says.includes(sign));
  return signs.join('') + says.filter((name) => !signs.includes(name)).join(' ');
}

const packedReasons = cues
  .map(({ procedure, refusal, phrases }, at) => [
    cues[at - 1]?.procedure === procedure ? '' : procedure,
    refusal,
    ...[...new Set(phrases.map(packedPhrase))].filter((says) => says !== '').sort(),
  ])
  .join('\n');

/** All of it in one string, for {@link unpack}. */
export const packed = `${packedMeanings}\n\n${packedReasons}\n\n${packedCommon.join(' ')}`;
