import { accept, digitsOf, refuse, trimmed, type Validation } from './validation.ts';

/**
 * Series and number of a Russian internal passport: 4 and 6 digits.
 *
 * @example validateRussianPassport('45 08 №123456') // { ok: true, value: '4508 123456' }
 */
export function validateRussianPassport(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 10)
    return refuse('В паспорте РФ 4 цифры серии и 6 цифр номера, например 4508 123456.');
  return accept(`${digits.slice(0, 4)} ${digits.slice(4)}`);
}

/**
 * Number of a foreign passport. Each country has its own form, so only letters and digits are asked, 5 to 20 with a digit
 * among them.
 *
 * @example validateForeignPassport('fa 1234567') // { ok: true, value: 'FA1234567' }
 */
export function validateForeignPassport(text: string): Validation {
  const bare = trimmed(text).replace(/[ -]/g, '').toUpperCase();
  if (!/^[\p{L}\d]{5,20}$/u.test(bare) || !/\d/.test(bare)) {
    return refuse('Введите номер, как в паспорте: буквы и цифры, например FA1234567.');
  }
  return accept(bare);
}
