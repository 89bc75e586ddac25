import { accept, refuse, trimmed, type Validation } from './validation.ts';

const shape =
  /^(?!\.)[^\s@<>(),;:"]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}[\p{L}\d-]{1,62}$/u;

/**
 * An e-mail address, checked lightly: a letter sent there is the only real check. Cyrillic domains are accepted; a point
 * stands only between other signs (RFC 5321, 4.1.2).
 *
 * @example validateEmail(' anna@example.ru ') // { ok: true, value: 'anna@example.ru' }
 */
export function validateEmail(text: string): Validation {
  const address = trimmed(text);
  if (address.length > 254 || !shape.test(address) || /\.[.@]/.test(address)) {
    return refuse('Проверьте адрес: он похож на anna@example.ru.');
  }
  return accept(address);
}
