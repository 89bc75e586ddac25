import { latin, russian } from './look-alike-letters.ts';

/** Letters that are taken for digits, and the digits in the same places. */
const lettersLikeDigits = 'ОоOoЗзЧбВBIІlSZ';
const digitsAlike = '000033468811152';

/** A letter of one script in a word of the other. */
export interface LookAlike {
  /** The word it stands in. */
  word: string;
  /** Its place in the word, from 1. */
  at: number;
  letter: string;
  /** What the letter is, and what the others of the word are. */
  script: 'латинская' | 'русская';
}

/**
 * Letters that the eye takes for their neighbours: a Latin one in a Russian word and the other way round. A word that could be
 * of either script, all of its letters being alike, is not told.
 *
 * @example findLookAlikes('Ивaнов') // [{ word: 'Ивaнов', at: 3, letter: 'a', script: 'латинская' }]
 * @example findLookAlikes('ООО «Ромашка»') // []
 */
export function findLookAlikes(text: unknown): LookAlike[] {
  if (typeof text !== 'string') return [];
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const letters = [...word];
    const count = (script: RegExp) => letters.filter((letter) => script.test(letter)).length;
    const [ofRussian, ofLatin] = [count(/\p{Script=Cyrillic}/u), count(/\p{Script=Latin}/u)];
    if (ofRussian === 0 || ofLatin === 0) return [];
    const odd = ofLatin <= ofRussian ? latin : russian;
    const script = odd === latin ? 'латинская' : 'русская';
    return letters.flatMap((letter, index) =>
      odd.includes(letter) ? [{ word, at: index + 1, letter, script } as const] : [],
    );
  });
}

/**
 * One sentence on letters that look like their neighbours; `undefined` where there are none.
 *
 * @example tellLookAlikes('Ивaнов') // 'В слове «Ивaнов» 3-я буква «a» латинская.'
 * @example tellLookAlikes('Иванов') // undefined
 */
export function tellLookAlikes(text: unknown): string | undefined {
  const [first, ...others] = findLookAlikes(text);
  if (first === undefined) return undefined;
  const more = others.length > 0 ? ` И ещё похожих букв: ${others.length}.` : '';
  return `В слове «${first.word}» ${first.at}-я буква «${first.letter}» ${first.script}.${more}`;
}

/** A sentence on the first letter among digits that looks like one; `undefined` where there is another fault. */
export function letterForDigit(bare: string): string | undefined {
  if (!/\d/.test(bare)) return undefined;
  const wrong = [...bare].filter((sign) => !/[\d -]/.test(sign));
  const [letter] = wrong;
  if (letter === undefined || wrong.some((sign) => !lettersLikeDigits.includes(sign))) return undefined;
  const digit = digitsAlike.charAt(lettersLikeDigits.indexOf(letter));
  return `Вместо цифры стоит буква «${letter}», похожая на ${digit}. Исправьте её на цифру.`;
}
