import { accept, refuse, trimmed, type Validation } from './validation.ts';

const extension = /(?:доб|вн|ext|[#,;]).*/i;

/**
 * A Russian phone number, however it is typed, as E.164. An extension has no place there, so it is refused by name.
 *
 * @example validatePhone('8 (916) 123-45-67') // { ok: true, value: '+79161234567' }
 * @example validatePhone('8.495.123.45.67 доб. 5') // { ok: false, message: 'Добавочный номер уберите: нужны +7 и 10 цифр.' }
 */
export function validatePhone(text: string): Validation {
  const bare = trimmed(text).replace(/[ ().-]/g, '');
  const number = numberOf(bare);
  if (number !== undefined) return accept(`+7${number}`);
  return refuse(
    numberOf(bare.replace(extension, '')) === undefined
      ? 'Введите российский номер: +7 и 10 цифр, например +7 916 123-45-67.'
      : 'Добавочный номер уберите: нужны +7 и 10 цифр.',
  );
}

function numberOf(bare: string): string | undefined {
  return /^(?:\+7|7|8)?([3489]\d{9})$/.exec(bare)?.[1];
}
