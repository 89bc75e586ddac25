import { plainText } from '../../plain-text/plain-text.ts';

/** A number as typed, or a Russian sentence on what to mend. */
export type ReadNumber = { ok: true; value: number } | { ok: false; message: string };

/** Longer than any number a person types, with its unit. */
const longestEntry = 200;

const rubles = / ?(?:₽|[рp]|руб|рубл[а-я]+|rub)\.?$/;
const days = / ?(?:раб[а-я]*\.? ?)?(?:д|день|дн[а-я]*)\.?$/;
const apostrophes = /[’‘ʼ′`]/g;
/** A sign; the whole part, with one separator before every three figures or none; two figures after a point or a comma. */
const shape = /^([+-]?) ?([1-9]\d{0,2}(?:([ '.,٬])\d{3})(?:\3\d{3})*|\d{1,15})(?:([.,٫])(\d\d))?$/;

/**
 * Reads a sum in roubles: «10 000», «10000 ₽», «10 000,50 руб.», «10.000». Three figures after a point or a comma are
 * thousands, two are kopecks; any other count is refused, since it could be meant as either.
 *
 * @example readAmount('10.000') // { ok: true, value: 10000 }
 * @example readAmount('10 000,50 руб.') // { ok: true, value: 10000.5 }
 * @example readAmount('10.0') // { ok: false, message: 'Проверьте число: копейки — две цифры, 10,50, тысячи — три, 10 000.' }
 */
export function readAmount(text: string): ReadNumber {
  const entry = bare(text, rubles);
  const value = numberOf(entry);
  if (value !== undefined) return { ok: true, value };
  return {
    ok: false,
    message: /\d[.,]\d/.test(entry)
      ? 'Проверьте число: копейки — две цифры, 10,50, тысячи — три, 10 000.'
      : 'Это не число. Введите цифры, например 10000.',
  };
}

/**
 * Reads a whole number of days: «20», «−5», «1 000», «20 раб. дней». A part of a day is refused.
 *
 * @example readInteger('20 дней') // { ok: true, value: 20 }
 * @example readInteger('1,5') // { ok: false, message: 'Введите целое число цифрами, например 20.' }
 */
export function readInteger(text: string): ReadNumber {
  const value = numberOf(bare(text, days));
  return value !== undefined && Number.isInteger(value)
    ? { ok: true, value }
    : { ok: false, message: 'Введите целое число цифрами, например 20.' };
}

/** The entry in plain signs, without its unit. */
function bare(text: string, unit: RegExp): string {
  const entry = typeof text === 'string' && text.length <= longestEntry ? plainText(text) : '';
  return entry.toLowerCase().replace(unit, '').replace(apostrophes, "'");
}

function numberOf(entry: string): number | undefined {
  const [, sign, whole, group, point, kopecks = ''] = shape.exec(entry) ?? [];
  if (whole === undefined || (point !== undefined && point === group)) return undefined;
  const value = Number(`${whole.replace(/\D/g, '')}.${kopecks}`);
  return sign === '-' ? -value : value;
}
