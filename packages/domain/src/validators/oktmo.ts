import { accept, digitsOf, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * ОКТМО: 8 digits of a municipality or 11 of a place in it, the first two of the region. The code itself has no control digit.
 *
 * @example validateOktmo('45 382 000') // { ok: true, value: '45382000' }
 * @example validateOktmo('4538200') // { ok: false, message: 'В ОКТМО 8 цифр, у населённого пункта 11.' }
 */
export function validateOktmo(text: string): Validation {
  const digits = digitsOf(text);
  if (digits === undefined || (digits.length !== 8 && digits.length !== 11))
    return refuseDigits(text, 'В ОКТМО 8 цифр, у населённого пункта 11.');
  if (digits.startsWith('00')) return refuse('ОКТМО начинается с кода региона, а 00 среди них нет.');
  return accept(digits);
}
