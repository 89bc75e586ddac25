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

/** The digits of an entry without the spaces and hyphens people put between them; `undefined` when anything else is there. */
export function digitsOf(text: string): string | undefined {
  const bare = text.length > longestEntry ? '' : text.replace(/[\s-]/gu, '');
  return /^\d+$/.test(bare) ? bare : undefined;
}

/** The entry without spaces around it; empty when it is too long to be one. */
export function trimmed(text: string): string {
  return text.length > longestEntry ? '' : text.trim();
}

/** The sum of digits, each times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
