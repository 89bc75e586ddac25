/**
 * A short word with the mark before it; not before a word so long that in large letters the two would not fit a line.
 * Each match takes that mark along, so runs of short words need a second pass: «и не в».
 */
const shortWord = /((?:^|[\s(«„])(?!(?:ли|же|бы) )[а-яё]{1,2}) (?!\S{12})/gi;

/**
 * Russian typography for the screen: no short word is left hanging at the end of a line, a number stays whole and with its unit,
 * a dash with the word before it. The data keeps ordinary spaces. The mark after a hyphen, unlike a hyphen of another kind, is not
 * there for search in the page or for the ear.
 *
 * @example typeset('не позже 10 рабочих дней') // 'не\u00a0позже 10\u00a0рабочих дней'
 * @example typeset('115-ФЗ') // '115-\u2060ФЗ'
 */
export function typeset(text: string): string {
  // The marks stand here as they are: names for them cost a calculator its last bytes.
  return text
    .replace(shortWord, '$1\u00a0')
    .replace(shortWord, '$1\u00a0')
    .replace(/([\d×]) (?=(?!или)[а-яё]{3}|[₽%×]|[кмсКМ]?[гмчБ](?![а-яё])|\d+.мм|\d{3}\b)/g, '$1\u00a0')
    .replace(/([№§]|(?:^|[\s(«„])(?:п|стр?|гл?|д|ул|М)\.) (?=[\dА-Я])/g, '$1\u00a0')
    .replace(/ (?=[—–])/g, '\u00a0')
    .replace(/\d[-–]/g, '$&\u2060');
}

/**
 * The text with its first letter small, to stand inside a sentence; an abbreviation stays as it is.
 *
 * @example uncapitalised('Патент исполнится') // 'патент исполнится'
 * @example uncapitalised('МВД ответит') // 'МВД ответит'
 */
export function uncapitalised(text: string): string {
  return /^[А-ЯЁ]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Parts as sentences in a row: a part that another follows ends with a mark.
 *
 * @example sentences('Назад — со знаком минус', 'Какой это будет день.') // 'Назад — со знаком минус. Какой это будет день.'
 */
export function sentences(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part): part is string => !!part);
  return said.map((part, index) => (!said[index + 1] || /[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
}
