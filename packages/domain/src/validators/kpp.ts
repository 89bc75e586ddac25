import { tellLookAlikes } from './look-alikes.ts';
import { accept, bareNumber, refuse, refuseDigits, type Validation } from './validation.ts';

/**
 * КПП of an organisation: 4 digits of the tax office, 2 signs of the reason (digits or Latin capitals), 3 digits. No control digit.
 *
 * @example validateKpp('КПП 770701001') // { ok: true, value: '770701001' }
 * @example validateKpp('77070100') // { ok: false, message: 'В КПП 9 знаков, например 770701001.' }
 */
export function validateKpp(text: string): Validation {
  const bare = bareNumber(text).replace(/[ -]/g, '').toUpperCase();
  if (/^\d{4}(?=.*[А-ЯЁ])[\dA-ZА-ЯЁ]{2}\d{3}$/.test(bare))
    return refuse(
      tellLookAlikes(bare) ?? 'Буквы в КПП бывают только латинские, а здесь русская. Наберите её заново.',
    );
  if (!/^\d{4}[\dA-Z]{2}\d{3}$/.test(bare)) return refuseDigits(text, 'В КПП 9 знаков, например 770701001.');
  if (bare.startsWith('00')) return refuse('КПП начинается с кода региона, а 00 среди них нет.');
  return accept(bare);
}
