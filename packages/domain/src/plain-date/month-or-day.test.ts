import { describe, expect, it, test } from 'vitest';
import { firstDayOf, formatMonthOrDay } from './month-or-day.ts';

describe('a month or a day', () => {
  test.each([
    ['2026-03', '2026-03-01', 'март 2026'],
    ['2026-12', '2026-12-01', 'декабрь 2026'],
    ['2026-03-18', '2026-03-18', '18 марта 2026 года'],
    ['2028-02-29', '2028-02-29', '29 февраля 2028 года'],
  ])('%s begins on %s and reads «%s»', (date, first, words) => {
    expect(firstDayOf(date)).toBe(first);
    expect(formatMonthOrDay(date)).toBe(words);
  });

  test.each(['2026-00', '2026-13', '2026-02-29', '2026', '2026-3', 'март 2026', ''])(
    '«%s» is neither',
    (text) => {
      expect(() => firstDayOf(text)).toThrow(RangeError);
      expect(() => formatMonthOrDay(text)).toThrow(RangeError);
    },
  );

  it('says what it could not read', () => {
    expect(() => firstDayOf('март 2026')).toThrow('Not a month or a day: март 2026');
    expect(() => firstDayOf('2026-13')).toThrow('No such day: 2026-13-01');
  });
});
