import { accept, digitsOf, refuse, refuseDigits, type Validation, weightedSum } from './validation.ts';

const organisationWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const personFirstWeights = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const personSecondWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/**
 * ИНН: 10 digits of an organisation or 12 of a person, with their control digits.
 *
 * @example validateInn('1840035307') // { ok: true, value: '1840035307' }
 * @example validateInn('1840035308') // { ok: false, message: 'ИНН с ошибкой: контрольная цифра не сходится. Сверьте каждую цифру.' }
 */
export function validateInn(text: string): Validation {
  const digits = digitsOf(text);
  if (digits === undefined || (digits.length !== 10 && digits.length !== 12)) {
    return refuseDigits(text, 'В ИНН 10 цифр у организации и 12 у человека.');
  }
  const control = (weights: readonly number[]): boolean =>
    (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);
  const right =
    digits.length === 10
      ? control(organisationWeights)
      : control(personFirstWeights) && control(personSecondWeights);
  if (!right || /^0+$/.test(digits)) {
    return refuse('ИНН с ошибкой: контрольная цифра не сходится. Сверьте каждую цифру.');
  }
  return accept(digits);
}
