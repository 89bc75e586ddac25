import { describe, expect, it } from 'vitest';
import { holds, prepareQuery } from './page-text.ts';

describe('a query of the text of pages', () => {
  it.each([
    ['Миграционный центр', 'миграционного центр'],
    ['иностранный', 'иностранного'],
    ['синий', 'синего'],
    ['115‑ФЗ', '115-фз'],
    ['п. 2.1.8', 'п. 2.1.8'],
    ['  отказ!!!  ', 'отказ'],
    ['мой', 'мой'],
  ])('«%s» is asked as «%s»', (typed, asked) => {
    expect(prepareQuery(typed)).toBe(asked);
  });
  it('is bounded', () => {
    expect(prepareQuery('а'.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
  it('is answered by what holds its words, not by what a shortened word fits', () => {
    expect(holds('ваш <mark>патент</mark> кончился', 'патенты')).toBe(true);
    expect(holds('<mark>арест</mark>', 'асдфгх')).toBe(false);
    expect(holds('без меток', 'патент')).toBe(false);
  });
});
