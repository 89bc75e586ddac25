import { accept, refuse, trimmed, type Validation } from './validation.ts';

/**
 * A Russian phone number, however it is typed, as E.164.
 *
 * @example validatePhone('8 (916) 123-45-67') // { ok: true, value: '+79161234567' }
 */
export function validatePhone(text: string): Validation {
  const bare = trimmed(text).replace(/[\s()-]/gu, '');
  const [, number] = /^(?:\+7|7|8)?([3489]\d{9})$/.exec(bare) ?? [];
  if (number === undefined)
    return refuse('Введите российский номер: +7 и 10 цифр, например +7 916 123-45-67.');
  return accept(`+7${number}`);
}
