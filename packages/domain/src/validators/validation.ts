import { plainText } from '../plain-text/plain-text.ts';
import { letterForDigit } from './look-alikes.ts';

/**
 * What a validator says: the value as it is written in forms, with a remark where one is worth a look, or one Russian
 * sentence on what to mend.
 */
export type Validation = { ok: true; value: string; remark?: string } | { ok: false; message: string };

/** Longer than any number or address here; what exceeds it is refused unread. */
const longestEntry = 300;

/** What a validator says of an entry that can be right. `accept('7707083893')` is `{ ok: true, value: '7707083893' }`. */
export function accept(value: string, remark?: string): Validation {
  return remark === undefined ? { ok: true, value } : { ok: true, value, remark };
}

/** What a validator says of one that cannot, with the sentence for the reader. */
export function refuse(message: string): Validation {
  return { ok: false, message };
}

/**
 * The entry in plain signs, without «№» and the spaces around it; empty when it is too long to be one, or no text at all:
 * a JavaScript caller may give anything, and is refused in words.
 */
export function trimmed(text: unknown): string {
  return typeof text === 'string' && text.length <= longestEntry ? plainText(text.replaceAll('№', ' ')) : '';
}

/** What is pasted along with a number: its name, the quote of a spreadsheet's text, the end of a sentence. */
const around =
  /^['"«]+|["».,;:]+$|(?<![\p{L}\d])(?:ИНН|КПП|СНИЛС|ОГРНИП|ОГРН|БИК|ОКТМО|VIN|(?:почтовый )?индекс|(?:загран)?паспорт|сери[яи]|номер|N|No)(?:\.|:)*(?![\p{L}])[\s:]*/giu;

/** The entry without what people paste along with a number. */
export function bareNumber(text: unknown): string {
  return trimmed(text).replace(around, ' ').replace(/\s+/g, ' ').trim();
}

/** The digits of an entry without the spaces and hyphens people put between them; `undefined` when anything else is there. */
export function digitsOf(text: unknown): string | undefined {
  const bare = bareNumber(text).replace(/[ -]/g, '');
  return /^\d+$/.test(bare) ? bare : undefined;
}

/** Refuses what is no number of digits: a letter that looks like a digit is told by name, else the sentence given. */
export function refuseDigits(text: unknown, message: string): Validation {
  return refuse(letterForDigit(bareNumber(text)) ?? message);
}

/** The sum of digits, each times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
