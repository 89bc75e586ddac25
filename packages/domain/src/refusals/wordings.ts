import type { ProcedureId } from '../schema/ids.ts';
import { cues } from './cues/index.ts';
import { lexicon, stemAsHeard } from './lexicon.ts';
import { common, meaningReader, namesOf, said } from './read-meanings.ts';
import { isClause, wordsOf } from './words.ts';

/*
 * What the cues mean, read ahead. It depends on nothing that a reader types, so the site's build puts the answer in place of
 * this module and of the cues (`integrations/read-ahead.ts`).
 */

const nearestSaid = lexicon([...said.keys()]);

/** Words of the cues that no meaning gathers: they stand for themselves, one for all that sound like it but for an ending. */
export const ownWords: readonly string[] = [
  ...new Map(
    cues
      .flatMap(({ phrases }) => phrases.flatMap(wordsOf))
      .filter((word) => !common.has(word) && (nearestSaid(word)?.alike ?? 0) < 0.65)
      .map((word) => [word.length > 3 && !isClause(word) ? stemAsHeard(word) : word, word]),
  ).values(),
].sort();

const { readMeanings } = meaningReader(ownWords);
const places = new Map(namesOf(ownWords).map((name, place) => [name, place]));

/** A reason with the ways to word it: places in {@link namesOf}, a comma between two wordings. */
export interface WordedReason {
  procedure: ProcedureId;
  refusal: string;
  wordings: string;
}

export const reasons: readonly WordedReason[] = cues.map(({ procedure, refusal, phrases }) => ({
  procedure,
  refusal,
  wordings: phrases
    .map((phrase) =>
      [...readMeanings(wordsOf(phrase)).meant.keys()]
        .flatMap((name) => places.get(name) ?? [])
        .sort((one, other) => one - other)
        .join(' '),
    )
    .join(),
}));
