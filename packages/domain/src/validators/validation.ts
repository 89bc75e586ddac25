import { plainText } from '../plain-text/plain-text.ts';

/** What a validator says: the value as it is written in forms, or one Russian sentence on what to mend. */
export type Validation = { ok: true; value: string } | { ok: false; message: string };

/** Longer than any number or address here; what exceeds it is refused unread. */
const longestEntry = 300;

export function accept(value: string): Validation {
  return { ok: true, value };
}

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

/** The digits of an entry without the spaces and hyphens people put between them; `undefined` when anything else is there. */
export function digitsOf(text: unknown): string | undefined {
  const bare = trimmed(text).replace(/[ -]/g, '');
  return /^\d+$/.test(bare) ? bare : undefined;
}

/** The sum of digits, each times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
