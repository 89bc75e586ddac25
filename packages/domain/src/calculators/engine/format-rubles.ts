import { plural } from '../../terms/plural.ts';

/**
 * A sum in roubles, with kopecks only where there are some.
 *
 * @param amount - roubles, not negative; rounded to a kopeck
 * @example formatRubles(8900) // '8 900 ₽'
 * @example formatRubles(100.5) // '100,50 ₽'
 */
export function formatRubles(amount: number): string {
  const kopecks = Math.round(amount * 100);
  const whole = String(Math.floor(kopecks / 100)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  const part = kopecks % 100;
  return `${whole}${part === 0 ? '' : `,${String(part).padStart(2, '0')}`} ₽`;
}

/**
 * A sum in words, to be read back by who typed it.
 *
 * @param amount - roubles, not negative; rounded to a kopeck
 * @example tellRubles(10_000) // '10 000 рублей'
 * @example tellRubles(1.5) // '1,50 рубля'
 */
export function tellRubles(amount: number): string {
  const written = formatRubles(amount);
  return written.replace(
    '₽',
    written.includes(',') ? 'рубля' : plural(Math.round(amount), 'рубль', 'рубля', 'рублей'),
  );
}
