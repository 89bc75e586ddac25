import { asRussian } from '../validators/look-alike-letters.ts';

/** Marks that are not seen: the soft hyphen, what forbids a break, what joins. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Digits that a reading machine puts for letters. */
const lettersRead: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' };

/** A word with a Russian letter in it is Russian throughout, and so is one of two letters or more that could be of either script. */
function russianWord(word: string): string {
  const read = asRussian(word);
  if (!/[а-яё]/i.test(word) && (read.length < 2 || /[^а-яё\d]/i.test(read))) return word;
  // Between letters only: «кв. 30» and «30 дней» are numbers.
  return read.replace(/([а-яё])([0346])(?=[а-яё])/gi, (_, before: string, digit: string) => {
    const letter = lettersRead[digit] ?? digit;
    return before + (before === before.toUpperCase() ? letter.toUpperCase() : letter);
  });
}

/**
 * The text as it was printed: a word broken at the end of a line in one piece, a sentence of several lines in one line, Russian
 * letters where the copy holds Latin ones or digits that look alike. For reading only: a number or a name may be another after it.
 *
 * @example asPrinted('нет согла-\nсия') // 'нет согласия'
 * @example asPrinted('HE принято') // 'НЕ принято'
 */
export function asPrinted(text: string): string {
  const seen = text.normalize('NFC').replace(unseen, '');
  // In a text without a Russian letter nothing was meant to be one.
  const russian = /[а-яё]/i.test(seen) ? seen.replace(/[a-zа-яё\d]+/gi, russianWord) : seen;
  return russian
    .replace(/([а-яё])[-‐‑¬][^\S\n]*\n\s*(?=[а-яё])/gi, '$1')
    .replace(/([а-яё,»\d])[^\S\n]*\n[^\S\n]*(?=[а-яё])/g, '$1 ')
    .replace(/^([^а-яё\n]*[А-ЯЁ,])[^\S\n]*\n(?=[^а-яё\n]*(?:\n|$))/gm, '$1 ');
}
