import type { ProcedureId } from '../schema/ids.ts';
import { cues } from './cues/index.ts';

/** A reason of refusal that a text may mean. */
export interface RefusalMatch {
  procedure: ProcedureId;
  /** The reason's id in that procedure. */
  refusal: string;
  /** How much of the reason's wording the text holds, from 0 to 1: to compare matches of one text only. */
  score: number;
  /** Most of the wording is there; otherwise the reason is a guess. */
  sure: boolean;
}

/** As many characters are read; nobody's refusal is longer. */
export const maxRefusalLength = 10_000;

const floor = 0.42;
const sureFrom = 0.72;
/** What is much weaker than the best match is noise beside it. */
const nearBest = 0.6;

/** Words that every refusal holds, and that tell no reason from another. «Не» and «нет» are not among them: they are half of a reason. */
const common = new Set(
  'и в во на по с со о об у к за из от до для что как это же а но или бы так все уже его ее их мне мы вы я он она они при был была были есть имеется имеются указан указана указано указаны заявление заявлении заявления заявитель заявителя услуга услуги'.split(
    ' ',
  ),
);

/** A text that only says that papers were taken or the thing is done. */
const accepted =
  /принят[аоы]? в работу|зарегистрирован|документы приняты|заявление принято|услуга оказана|положительн|готов[аоы]?(?![а-яё])/;
/** A question about a service. */
const asking = /^\s*(?:где|сколько|как|когда|куда|какие|какой|можно ли)(?![а-я])/;
/** Words of refusal or fault: with them even the texts above may be one. */
const refusing =
  /отказ|отклон|нельзя|недейств|невер|некоррект|ошиб|просроч|истек|утратил|долг|задолж|нарушен|отсут|(?:^|\s)(?:не|нет|без)(?:\s|$)/;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-я]+/g) ?? []
  ).filter((word) => !common.has(word));
}

/** Letters three by three, the edges too: words that differ in an ending or by a slip share most of them. */
function trigramsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: Math.max(edged.length - 2, 1) }, (_, at) => edged.slice(at, at + 3));
}

const phrases = cues.flatMap(({ procedure, refusal, phrases }) =>
  phrases.map((phrase) => ({ procedure, refusal, words: [...new Set(wordsOf(phrase))] })),
);
const vocabulary = [...new Set(phrases.flatMap(({ words }) => words))];
const sizes = vocabulary.map((word) => trigramsOf(word).length);
/** In how few phrases a word stands: the fewer, the more it tells. */
const weights = new Map(
  vocabulary.map((word) => [
    word,
    Math.log(1 + phrases.length / phrases.filter(({ words }) => words.includes(word)).length),
  ]),
);
const holders = new Map<string, number[]>();
for (const [at, word] of vocabulary.entries())
  for (const trigram of trigramsOf(word)) holders.set(trigram, [...(holders.get(trigram) ?? []), at]);

/** How alike each known word is to its nearest one of a text, from 0 to 1; those hardly alike are left out. */
function likenesses(words: readonly string[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const word of new Set(words)) {
    const trigrams = trigramsOf(word);
    const shared = new Map<number, number>();
    for (const trigram of trigrams)
      for (const at of holders.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    for (const [at, count] of shared) {
      const known = vocabulary[at] ?? '';
      const likeness = (2 * count) / (trigrams.length + (sizes[at] ?? 0));
      if (likeness >= 0.45 && likeness > (best.get(known) ?? 0)) best.set(known, likeness);
    }
  }
  return best;
}

function weightOf(word: string): number {
  return weights.get(word) ?? 0;
}

/**
 * The reasons of refusal that a text may mean, best first, three at most. Reads words, not sense: someone must look at the
 * reason's own wording. Endings and slips of the pen do not matter; what stands beyond `maxRefusalLength` is not read.
 *
 * @param text - what an office or a portal wrote, or what a person tells of it, in Russian
 * @returns nothing where the text is no refusal, or is in another language
 * @example matchRefusal('нет визы')[0]?.refusal // 'missing'
 * @example matchRefusal('Ваше заявление принято в работу.') // []
 */
export function matchRefusal(text: string): RefusalMatch[] {
  const read = text.slice(0, maxRefusalLength).toLowerCase().replaceAll('ё', 'е');
  if ((accepted.test(read) || asking.test(read)) && !refusing.test(read)) return [];
  const best = new Map<string, RefusalMatch>();
  for (const sentence of read.split(/[.!?;:\n]+/)) {
    const words = wordsOf(sentence);
    const alike = likenesses(words);
    if (alike.size === 0) continue;
    const said = words.reduce((sum, word) => sum + (weights.get(word) ?? 2), 0);
    for (const { procedure, refusal, words: wanted } of phrases) {
      const total = wanted.reduce((sum, word) => sum + weightOf(word), 0);
      const hit = wanted.reduce((sum, word) => sum + weightOf(word) * (alike.get(word) ?? 0), 0);
      const share = hit / total;
      // A little for saying most of the sentence: of two wordings wholly there, the fuller one is meant.
      const score = Math.min(1, share * 0.75 + 0.25 * Math.min(1, hit / said));
      const key = `${procedure}/${refusal}`;
      if (score >= floor && score > (best.get(key)?.score ?? 0))
        best.set(key, { procedure, refusal, score, sure: share >= sureFrom && score >= 0.6 });
    }
  }
  const found = [...best.values()].sort((left, right) => right.score - left.score);
  return found.filter(({ score }) => score >= nearBest * (found[0]?.score ?? 0)).slice(0, 3);
}
