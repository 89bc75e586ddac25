import { accept, digitsOf, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * БИК of a bank (04…) or of the Treasury's accounts with the Bank of Russia (00…, 01…, 02…): 9 digits, no control digit.
 *
 * @example validateBik('044525225') // { ok: true, value: '044525225' }
 */
export function validateBik(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 9) return refuseDigits(text, 'В БИК 9 цифр, например 044525225.');
  if (!/^0[0124]/.test(digits)) return refuse('БИК российского банка начинается с 04. Сверьте первые цифры.');
  return accept(digits);
}
