import { parseRussianDate } from '../plain-date/parse-russian-date.ts';
import { plainText } from '../plain-text/plain-text.ts';
import { asSeen } from './look-alike-letters.ts';
import { tellLookAlikes } from './look-alikes.ts';

/** A part of a text, and whether the other text has it too. */
export interface Piece {
  text: string;
  same: boolean;
}

/** How one field reads in two documents. */
export interface Comparison {
  /** `alike`: the letters are the same, only capitals, spaces, dots or hyphens differ; `same-day`: one day in two spellings. */
  likeness: 'same' | 'alike' | 'same-day' | 'differs' | 'too-long';
  first: Piece[];
  second: Piece[];
  /** What the eye would miss, in sentences. */
  remarks: string[];
}

/** Signs that two texts may have to be compared: the work grows by their square, and an old phone must not stand still. */
export const longestCompared = 500;

/**
 * Compares what two documents say in one field, letter by letter, and never throws.
 *
 * @example compareTexts('Алёна', 'Алена').likeness // 'differs'
 * @example compareTexts('Алёна', 'Алена').first // [{ text: 'Ал', same: true }, { text: 'ё', same: false }, { text: 'на', same: true }]
 * @example compareTexts('5.3.1990', '5 марта 1990').likeness // 'same-day'
 * @example compareTexts('ИВАНОВ', 'Иванов').likeness // 'alike'
 */
export function compareTexts(one: unknown, other: unknown): Comparison {
  const [a, b] = [plainText(one), plainText(other)];
  const whole = (same: boolean) => ({
    first: a === '' ? [] : [{ text: a, same }],
    second: b === '' ? [] : [{ text: b, same }],
  });
  if (a.length > longestCompared || b.length > longestCompared)
    return { likeness: 'too-long', first: [], second: [], remarks: [] };
  const remarks = [a, b].flatMap((text) => tellLookAlikes(text) ?? []);
  if (a === b) return { likeness: 'same', ...whole(true), remarks: [...new Set(remarks)] };
  if (bare(a) === bare(b)) return { likeness: 'alike', ...whole(true), remarks: [...new Set(remarks)] };
  if (sameDay(a, b)) return { likeness: 'same-day', ...whole(true), remarks: [] };
  const { first, second } = piecesOf([...a], [...b]);
  const seen = (text: string) => bare(asSeen(text));
  if (seen(a) === seen(b) && remarks.length === 0)
    remarks.push('На вид одинаково, но буквы из разных алфавитов: русские и латинские.');
  if (bare(a).replaceAll('ё', 'е') === bare(b).replaceAll('ё', 'е'))
    remarks.push('Разница в буквах «е» и «ё».');
  return { likeness: 'differs', first, second, remarks: [...new Set(remarks)] };
}

/** Whether both are dates, and of one day. */
function sameDay(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => parseRussianDate(text));
  return one?.ok === true && other?.ok === true && one.date === other.date;
}

/** The letters and digits alone, small. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The longest common run of signs, capitals and small ones being the same, marked in both. */
function piecesOf(a: readonly string[], b: readonly string[]): Pick<Comparison, 'first' | 'second'> {
  // Each letter as a number, made once: every sign of one is compared with every sign of the other.
  const numbers = new Map<string, number>();
  const numbered = (signs: readonly string[]) =>
    Uint16Array.from(signs, (sign) => {
      const letter = sign.toLowerCase();
      const number = numbers.get(letter) ?? numbers.size;
      numbers.set(letter, number);
      return number;
    });
  const [ofA, ofB] = [numbered(a), numbered(b)];
  const equal = (i: number, j: number) => ofA[i] === ofB[j];
  const width = b.length + 1;
  // In cell (i, j): how many signs the rests from there have in common.
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const first: Piece[] = [];
  const second: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && equal(i, j)) {
      add(first, a[i++], true);
      add(second, b[j++], true);
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add(first, a[i++], false);
    else add(second, b[j++], false);
  }
  return { first, second };
}

/** Adds a sign to the last piece, or begins another. */
function add(pieces: Piece[], sign: string | undefined, same: boolean): void {
  const last = pieces.at(-1);
  if (last?.same === same) last.text += sign;
  else pieces.push({ text: sign ?? '', same });
}
