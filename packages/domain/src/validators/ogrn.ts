import { accept, digitsOf, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * ОГРН of an organisation: 13 digits, the last of them control.
 *
 * @example validateOgrn('1151840000718') // { ok: true, value: '1151840000718' }
 */
export function validateOgrn(text: string): Validation {
  return validateNumber(text, 'ОГРН', 13);
}

/**
 * ОГРНИП of a sole trader: 15 digits, the last of them control.
 *
 * @example validateOgrnip('304500116000157') // { ok: true, value: '304500116000157' }
 */
export function validateOgrnip(text: string): Validation {
  return validateNumber(text, 'ОГРНИП', 15);
}

/** The control digit is the rest of all digits before it by 11 for ОГРН and by 13 for ОГРНИП, its last figure. */
function validateNumber(text: string, name: string, length: 13 | 15): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== length) return refuseDigits(text, `В ${name} ${length} цифр.`);
  const control = (Number(digits.slice(0, -1)) % (length - 2)) % 10;
  if (digits.startsWith('0') || control !== Number(digits.slice(-1))) {
    return refuse(`${name} с ошибкой: последняя цифра не сходится. Сверьте каждую цифру.`);
  }
  return accept(digits);
}
