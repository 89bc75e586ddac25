import { expect, it } from 'vitest';
import { leafOf } from './leaf.ts';

it('names the weekday, the number, the month and the year, in this order', () => {
  expect(Object.entries(leafOf('2026-12-03'))).toEqual([
    ['weekday', 'четверг'],
    ['day', '3'],
    ['month', 'декабря 2026'],
  ]);
});
