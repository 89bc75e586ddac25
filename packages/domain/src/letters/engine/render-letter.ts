import type { LetterId } from '../../schema/ids.ts';
import { letters } from '../registry.ts';
import { fillLetter } from './fill-letter.ts';
import type { LetterAnswers, RenderedLetter } from './types.ts';

/**
 * The letter of that id, filled with what is known: the blocks of the page, the print, the plain text and the DOCX.
 *
 * @param id - one of `letters`
 * @param answers - by the fields' names; any JSON may come in
 * @throws RangeError where there is no such letter
 * @example renderLetter('mvd-complaint', {}).blocks[0]?.kind // 'address'
 * @example renderLetter('mvd-complaint', {}).missing.length > 0 // true
 */
export function renderLetter(id: LetterId, answers: LetterAnswers = {}): RenderedLetter {
  const letter = letters.find((candidate) => candidate.id === id);
  if (!letter) throw new RangeError(`There is no letter ${id}`);
  return fillLetter(letter, answers);
}
