import { expect, test } from 'vitest';
import { formatRubles } from '../../src/calculators/engine/format-rubles.ts';

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
