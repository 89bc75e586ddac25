import { accept, digitsOf, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * A Russian postal index: 6 digits, the first from 1 to 6. No control digit.
 *
 * @example validatePostalIndex('101 000') // { ok: true, value: '101000' }
 * @example validatePostalIndex('10100') // { ok: false, message: 'В почтовом индексе 6 цифр, например 101000.' }
 */
export function validatePostalIndex(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 6) return refuseDigits(text, 'В почтовом индексе 6 цифр, например 101000.');
  if (!/^[1-6]/.test(digits)) return refuse('Российский индекс начинается с цифры от 1 до 6.');
  return accept(digits);
}
