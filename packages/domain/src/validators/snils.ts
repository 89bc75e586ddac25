import { accept, digitsOf, refuse, refuseDigits, type Validation, weightedSum } from './validation.ts';

/** Up to this number СНИЛС were given without a control sum. */
const lastUnchecked = 1_001_998;

/**
 * СНИЛС: 9 digits and a control sum of 2, written `112-233-445 95`. Numbers up to 001-001-998 have no control sum.
 *
 * @example validateSnils('11223344595') // { ok: true, value: '112-233-445 95' }
 */
export function validateSnils(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 11) return refuseDigits(text, 'В СНИЛС 11 цифр, например 112-233-445 95.');
  const number = digits.slice(0, 9);
  if (Number(number) === 0) return refuse('Такого СНИЛС нет. Сверьте каждую цифру.');
  const sum = weightedSum(number, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  const control = sum === 100 ? 0 : sum;
  if (Number(number) > lastUnchecked && control !== Number(digits.slice(9))) {
    return refuse('СНИЛС с ошибкой: последние две цифры не сходятся. Сверьте каждую цифру.');
  }
  return accept(`${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`);
}
