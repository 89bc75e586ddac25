import { describe, expect, it, test } from 'vitest';
import { ageOfCheck } from './age-of-check.ts';

/** Non-breaking spaces as plain ones, to be read. */
function plain(text: string | undefined) {
  return text?.replaceAll('\u00a0', ' ');
}

describe('how old a check is', () => {
  test.each([
    [2026, 3, 'в этом месяце'],
    [2026, 4, '1 месяц назад'],
    [2026, 5, '2 месяца назад'],
    [2026, 7, '4 месяца назад'],
    [2026, 8, '5 месяцев назад'],
    [2026, 11, '8 месяцев назад'],
    [2027, 1, '10 месяцев назад'],
    [2027, 2, '11 месяцев назад'],
    [2027, 3, 'год назад'],
    [2027, 4, 'год и 1 месяц назад'],
    [2028, 2, 'год и 11 месяцев назад'],
    [2028, 3, '2 года назад'],
    [2028, 5, '2 года и 2 месяца назад'],
    [2031, 3, '5 лет назад'],
    [2047, 3, '21 год назад'],
  ])('of March 2026, in %i-%i: «%s»', (year, month, words) => {
    expect(plain(ageOfCheck('2026-03', { year, month }))).toBe(words);
  });

  it('goes by the month, also where the day is known', () => {
    expect(plain(ageOfCheck('2026-03-31', { year: 2026, month: 4 }))).toBe('1 месяц назад');
    expect(plain(ageOfCheck('2026-03-31', { year: 2026, month: 3 }))).toBe('в этом месяце');
  });

  it('is not told where the clock is behind the check', () => {
    expect(ageOfCheck('2026-03', { year: 2026, month: 2 })).toBeUndefined();
    expect(ageOfCheck('2026-01', { year: 2025, month: 12 })).toBeUndefined();
  });

  it('keeps a number with its noun', () => {
    expect(ageOfCheck('2026-03', { year: 2026, month: 11 })).toBe('8\u00a0месяцев назад');
  });
});
