import { expect, test } from 'vitest';
import { formatRubles, tellRubles } from '../../src/calculators/engine/format-rubles.ts';

test.each([
  [0, '0 ₽'],
  [0.05, '0,05 ₽'],
  [100.5, '100,50 ₽'],
  [999, '999 ₽'],
  [1000, '1 000 ₽'],
  [8900, '8 900 ₽'],
  [999_999.99, '999 999,99 ₽'],
  [1_234_567, '1 234 567 ₽'],
  [0.1 + 0.2, '0,30 ₽'],
])('%d is written «%s»', (amount, written) => {
  expect(formatRubles(amount)).toBe(written);
});

test.each([
  [10_000, '10 000 рублей'],
  [1, '1 рубль'],
  [2, '2 рубля'],
  [11, '11 рублей'],
  [1.5, '1,50 рубля'],
  [8902.01, '8 902,01 рубля'],
  [0.999, '1 рубль'],
  [1_234_567.07, '1 234 567,07 рубля'],
])('%d is told as «%s»', (amount, told) => {
  expect(tellRubles(amount)).toBe(told);
});
