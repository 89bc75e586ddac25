/** A clause of the rules by its number: «п. 13», «подпункт 6.3.2»; with two points in it, without the word too. A day is none. */
const wordOrClause =
  /(?:под)?п(?:п|ункт[а-я]*)?\.?\s*(\d{1,2}(?:\.\d{1,2})*)(?![.\d]*\d)|(\d\.\d{1,2}\.\d{1,2})(?![.\d]*\d)|[а-я]+/g;

/** Words in small letters, «ё» as «е»; of a clause of the rules, its number. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase().replaceAll('ё', 'е');
  return Array.from(small.matchAll(wordOrClause), ([word, clause = word, alone = clause]) => alone);
}

/** Whether a meaning is a clause of the rules, which somebody names as the ground. */
export function isClause(name: string): boolean {
  return /^\d/.test(name);
}
