import { describe, expect, it } from 'vitest';
import { prepareQuery, queriesFor } from './query.ts';

describe('a query', () => {
  it.each([
    ['Миграционный центр', 'миграционного центр'],
    ['иностранный', 'иностранного'],
    ['трудовой договор', 'трудового договор'],
    ['синий', 'синего'],
    ['115‑ФЗ', '115-фз'],
    ['  отказ!!!  ', 'отказ'],
    ['мой', 'мой'],
  ])('«%s» is asked as «%s»', (typed, asked) => {
    expect(prepareQuery(typed)).toBe(asked);
  });
  it('is bounded', () => {
    expect(prepareQuery('а'.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
  it('is asked whole first, then without idle words, then word by word, the longest first', () => {
    expect(queriesFor('что делать, если отказали в регистрации')).toEqual([
      'что делать если отказали в регистрации',
      'отказали регистрации',
      'регистрации',
      'отказали',
    ]);
  });
  it('of nothing asks nothing', () => {
    for (const typed of ['', '   ', '?!', '🙂']) expect(queriesFor(typed)).toEqual([]);
  });
});
