import type { ProcedureId } from '../schema/ids.ts';
import { asPrinted } from './as-printed.ts';
import { packed } from './packed.ts';
import { denial, type Meant, meaningReader } from './read-meanings.ts';
import { isSign, unpack } from './unpack.ts';
import { isClause, wordsOf } from './words.ts';

/** A reason of refusal that a text may mean. */
export interface RefusalMatch {
  procedure: ProcedureId;
  /** The reason's id in that procedure. */
  refusal: string;
  /** How much of the reason's wording the text holds, from 0 to 1: to compare matches of one text only. */
  score: number;
  /** Most of the wording is there; otherwise the reason is a guess. */
  sure: boolean;
  /** The words of the text that led to the reason, in small letters, «ё» as «е». */
  words: readonly string[];
}

/** As many characters are read; nobody's refusal is longer. */
export const maxRefusalLength = 10_000;

/** How much of a wording must be there at least. */
const floor = 0.4;
/** Another fault of the same kind counts for a third: «не найдена» for «нет»; another kind for little; «отказано» for none. */
const sameKind = 0.35;
const otherKind = 0.1;
/** So much of it is all of it, but for endings. */
const whole = 0.9;
const sureFrom = 0.72;
/** What is much weaker than the best match is noise beside it. */
const nearBest = 0.55;
/** Beside words that tell why, a number tells little: another paper has the same clause. */
const besideWords = 0.75;
/** Beside a sentence that tells why, one that does not is the service's name or a life's story. */
const beside = 0.85;
/** As many words are read together; a wording strewn over more is none. */
const reach = 18;

/** A text that only says that papers were taken or the thing is done. */
const accepted =
  /принят[аоы]? (?:в работу|ведомством)|зарегистрирован|поставлен[аы]? на уч|документы приняты|заявление принято|отправлен|услуга (?:оказана|предоставлена)|положительн|удовлетворен|успешно|без проблем|приглашаем|готов[аоы]?(?![а-я])/;
/** A question about a service. */
const asking =
  /(?:^|[.!?]\s*)(?:подскажите|здравствуйте|добрый день|пожалуйста|скажите|[\s,!.])*(?:где|сколько|как|когда|куда|какие|какой|кто|до какого|можно ли|с чего)(?![а-я])|не забу|(?:^|\s)(?:сдам|сдаю|продам|продаю|куплю)\s/;
/** The text says itself that something was refused, or names a fault as offices do. */
const refused =
  /не (?:подтвер|писа|написа|вписа|позвол|зарег|тот|сво|соответств|совпа|обнаружен|найден|представл|прилож|указан|заполн|уплач|оплач|состо|регистрир|оформ|подключ|завер|подпис|прописыв|положен|понял|понима|распозн)|отсутств|недейств|недостовер|просроч|задолж|подлож|поддел|нарушен|отказ|отклон|аннулир|возвращен|верн(?:ул|ут)|(?:за|раз)вернул|нельзя|не (?:при(?:нят|нял|мут|нима)|вз[яь]|бер|бра|возьм|да[юесм]|пустил|подлежит|может|предоставлен|оказан)|без (?:исполнения|удовлетворения|рассмотрения)|невозможн/;
/** Advice that stands below every refusal. */
const advice =
  /(?:мож(?:ет|ете|но)|вправе|право).{0,60}(?:обжал|повторно|вновь|снова|суд)|с уважением|благодарим/;

const knowledge = unpack(packed);
const { readMeanings, wholeWords } = meaningReader(knowledge);
const reasons = knowledge.reasons.map((reason) => ({ ...reason, names: new Set(reason.wordings.flat()) }));

/** What kind of wrong a meaning says; undefined where it names a thing. A «не» that denies nothing known says that something is wrong. */
function faultOf(name: string): string | undefined {
  return name === denial ? denial : knowledge.faults.get(name);
}

const weights = new Map<string, number>();
/** In how few reasons a meaning stands: the fewer, the more it tells. A word that no meaning gathers is one wording of many: others leave it out. */
function weightOf(name: string): number {
  const known = weights.get(name);
  if (known !== undefined) return known;
  const holders = reasons.filter(({ names }) => names.has(name)).length;
  const gathered = isSign(name) ? 1 : 0.55;
  const weight = holders === 0 ? 0 : gathered * Math.log(1 + reasons.length / holders);
  weights.set(name, weight);
  return weight;
}

/** Each wording with what is asked of it, by the meanings in it: one of them at least must be said. */
const wordingsBy = new Map<string, Wording[]>();
for (const { procedure, refusal, wordings, names: all } of reasons)
  for (const names of wordings) {
    const wording: Wording = {
      procedure,
      refusal,
      all,
      asked: names.map((name) => ({ name, fault: faultOf(name), weight: weightOf(name) })),
      faults: sum(names.map((name) => (faultOf(name) === undefined ? 0 : weightOf(name)))),
      byNumber: names.every(isClause),
      weight: sum(names.map(weightOf)),
    };
    for (const name of names) wordingsBy.set(name, [...(wordingsBy.get(name) ?? []), wording]);
  }

interface Wording {
  procedure: ProcedureId;
  refusal: string;
  /** Meanings of all wordings of the reason. */
  all: ReadonlySet<string>;
  asked: readonly { name: string; fault: string | undefined; weight: number }[];
  /** What its faults weigh. */
  faults: number;
  /** It is a clause of the rules and no more. */
  byNumber: boolean;
  weight: number;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}

/** Sentences, and long ones in overlapping parts. A full stop after a shortened word («г. Москва», «Иванов И. И.») ends none. */
function partsOf(text: string): string[][] {
  return text
    .replace(/([а-яё\d»)]{3}\.)\s+/gi, '$1\n')
    .split(/[!?;\n]+|:\s(?=\S+\s+\S+\s+\S)/)
    .filter((sentence) => !advice.test(sentence.toLowerCase()))
    .flatMap((sentence) => {
      const words = wholeWords(wordsOf(sentence));
      const steps = Math.max(0, Math.ceil((words.length - reach) / (reach / 2)));
      return Array.from({ length: steps + 1 }, (_, step) =>
        words.slice((step * reach) / 2, (step * reach) / 2 + reach),
      );
    });
}

/** Whether a meaning says in words why, not only that something was refused. */
function tellsWhy(name: string): boolean {
  const fault = faultOf(name);
  return fault !== undefined && fault !== denial && fault !== '0';
}

/** What the parts of a text mean; nothing where it tells that a thing is done or asks about it. */
function partsOfRefusal(text: string): { parts: Meant[]; isRefusal: boolean; why: boolean } | undefined {
  const read = asPrinted(text.slice(0, maxRefusalLength));
  const words = partsOf(read);
  const parts = words.map(readMeanings);
  const names = new Set(parts.flatMap(({ meant }) => [...meant.keys()]));
  const letters = read.toLowerCase().replaceAll('ё', 'е');
  // Pieces of a broken word stand together in the parts only.
  const isRefusal =
    [letters, ...words.map((part) => part.join(' '))].some((text) => refused.test(text)) ||
    [...names].some(isClause);
  const isOther = accepted.test(letters.replace(/(?:^|\s)не\s+[а-я]+/g, ' ')) || asking.test(letters);
  const why = [...names].some(tellsWhy);
  if (isOther && !(isRefusal && why) && !/отказано|отклон/.test(letters)) return undefined;
  return { parts, isRefusal, why };
}

/**
 * The reasons of refusal that a text may mean, best first, three at most. Reads words, not sense: someone must look at the
 * reason's own wording. Endings, slips of the pen and words that say the same do not matter; what stands beyond
 * `maxRefusalLength` is not read.
 *
 * @param text - what an office or a portal wrote, or what a person tells of it, in Russian
 * @returns nothing where the text is no refusal, or is in another language
 * @example matchRefusal('нет визы')[0]?.refusal // 'missing'
 * @example matchRefusal('Ваше заявление принято в работу.') // []
 */
export function matchRefusal(text: string): RefusalMatch[] {
  const read = partsOfRefusal(text);
  if (!read) return [];
  const best = new Map<string, RefusalMatch>();
  for (const match of read.parts.flatMap((part) => matchesIn(part, read.isRefusal, read.why))) {
    const key = `${match.procedure}/${match.refusal}`;
    if (match.score > (best.get(key)?.score ?? 0)) best.set(key, match);
  }
  const found = [...best.values()].sort((left, right) => right.score - left.score);
  return found.filter(({ score }) => score >= nearBest * (found[0]?.score ?? 0)).slice(0, 3);
}

/** Every wording that a part of a text may mean. */
function matchesIn({ meant, saidBy, strange }: Meant, isRefusal: boolean, why: boolean): RefusalMatch[] {
  // Half of the words strange, and none that offices refuse with: somebody talks of something else («срок годности молока истёк»).
  const known = new Set([...saidBy.values()].flat());
  if (!isRefusal && strange + Number(known.has('не')) > known.size) return [];
  const names = [...meant.keys()];
  const wrong = new Set(names.flatMap((name) => faultOf(name) ?? []));
  // Nothing wrong is named: only a wording that is the whole of the sentence is taken for one.
  const accused = wrong.size > 0 || isRefusal;
  const weighed = [...meant].map(([name, alike]) => [name, alike * weightOf(name)] as const);
  const said = sum(weighed.map(([, weight]) => weight)) + Math.min(strange, 4) * (isRefusal ? 0.3 : 1.5);
  const standing = why && !names.some((name) => tellsWhy(name) || isClause(name)) ? beside : 1;
  /** How much of each wording is said, before what is only akin. */
  const candidates = new Map<Wording, number>();
  for (const [name, weight] of weighed)
    for (const wording of wordingsBy.get(name) ?? [])
      candidates.set(wording, (candidates.get(wording) ?? 0) + weight);
  const matches: RefusalMatch[] = [];
  // Loops, not arrays of arrays: a long letter has tens of thousands of candidates.
  for (const [wording, plainly] of candidates) {
    const { procedure, refusal, all, asked, byNumber, weight } = wording;
    if (plainly + (wrong.size > 0 ? sameKind * wording.faults : 0) < floor * weight) continue;
    let hit = 0;
    let things = 0;
    let thingsThere = 0;
    let faultsThere = 0;
    for (const { name, fault, weight } of asked) {
      const there = meant.get(name) ?? 0;
      const kin =
        fault === undefined || fault === '0' || wrong.size === 0
          ? 0
          : wrong.has(fault)
            ? sameKind
            : otherKind;
      hit += weight * Math.max(there, kin);
      if (fault === undefined) things++;
      if (there > 0 && fault === undefined) thingsThere++;
      // Beside a reason in words, «отказано» alone leads to nothing.
      else if (there > 0 && (!why || tellsWhy(name))) faultsThere++;
    }
    const share = hit / weight;
    if (!(share >= floor) || (!isRefusal && hit / said < 0.2)) continue;
    // A fault alone is no refusal («не работает кофемашина»): the thing must be there too.
    if (thingsThere === 0 && (isRefusal ? faultsThere === 0 : things > 0 || strange > 1)) continue;
    if (!accused && (asked.length < 2 || share < whole || hit / said < whole)) continue;
    let told = 0;
    for (const [name, weight] of weighed) if (all.has(name)) told += weight;
    // Of two wordings wholly there, the one that says more of the sentence is meant.
    const score =
      (byNumber && why ? besideWords : standing) *
      Math.min(1, share * 0.5 + 0.125 * (hit / (hit + 3)) + 0.25 * (hit / said) + 0.125 * (told / said));
    const words = [...new Set(asked.flatMap(({ name }) => saidBy.get(name) ?? []))];
    const plain = isRefusal || (hit / said >= 0.5 && words.length > strange);
    const sure = wrong.size > 0 && !byNumber && share >= sureFrom && score >= 0.7 && plain;
    matches.push({ procedure, refusal, score, sure, words });
  }
  return matches;
}
