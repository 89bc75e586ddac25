import { tellLookAlikes } from './look-alikes.ts';
import { accept, bareNumber, digitsOf, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * Series and number of a Russian internal passport: 4 and 6 digits.
 *
 * @example validateRussianPassport('45 08 №123456') // { ok: true, value: '4508 123456' }
 */
export function validateRussianPassport(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 10)
    return refuseDigits(text, 'В паспорте РФ 4 цифры серии и 6 цифр номера, например 4508 123456.');
  return accept(`${digits.slice(0, 4)} ${digits.slice(4)}`);
}

/**
 * Series and number of a Russian passport for going abroad: 2 and 7 digits.
 *
 * @example validateTravelPassport('71№1234567') // { ok: true, value: '71 1234567' }
 */
export function validateTravelPassport(text: string): Validation {
  const digits = digitsOf(text);
  if (digits?.length !== 9)
    return refuseDigits(text, 'В загранпаспорте РФ 2 цифры серии и 7 цифр номера, например 71 1234567.');
  return accept(`${digits.slice(0, 2)} ${digits.slice(2)}`);
}

/**
 * Number of a foreign passport. Each country has its own form, so only letters and digits are asked, 5 to 20 with a digit
 * among them. Letters of two scripts in one number are refused, Russian ones alone are remarked on.
 *
 * @example validateForeignPassport('fa 1234567') // { ok: true, value: 'FA1234567' }
 */
export function validateForeignPassport(text: string): Validation {
  const bare = bareNumber(text).replace(/[ -]/g, '').toUpperCase();
  if (!/^[\p{L}\d]{5,20}$/u.test(bare) || !/\d/.test(bare)) {
    return refuse('Введите номер, как в паспорте: буквы и цифры, например FA1234567.');
  }
  if (/[A-Z]/.test(bare) && /[А-ЯЁ]/.test(bare))
    return refuse(
      tellLookAlikes(bare) ?? 'В номере и русские, и латинские буквы. Наберите их заново одним алфавитом.',
    );
  return accept(
    bare,
    /[А-ЯЁ]/.test(bare) ? 'Буквы русские. Если в паспорте они латинские, наберите их заново.' : undefined,
  );
}
