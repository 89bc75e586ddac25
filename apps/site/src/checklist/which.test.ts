import { describe, expect, it } from 'vitest';
import { whichList } from './which.ts';

describe('the list that an address asks for', () => {
  it.each([
    ['', undefined],
    ['?list=', undefined],
    ['?list=2', '2'],
    ['?utm_source=tg&list=12&x=1', '12'],
    ['?list=999', '999'],
    ['?list=1000', undefined],
    ['?list=two', undefined],
    ['?list=2:broken', '2'],
    ['?playlist=2', undefined],
  ])('%s', (search, number) => expect(whichList(search)).toBe(number));
});
