import { describe, expect, it } from 'vitest';
import { mergedItems, mergedValues } from './merge.ts';

describe('a list that two tabs change', () => {
  it.each([
    ['ticks of both stay', [], ['c'], ['a', 'b'], ['a', 'b', 'c']],
    ['what this tab unticks goes', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    ['what the other has unticked does not come back', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['a tick of both stands once', [], ['a'], ['a'], ['a']],
    ['nothing stays nothing', [], [], [], []],
  ])('%s', (_, before, mine, theirs, merged) => {
    expect(mergedItems(before, mine, theirs)).toEqual(merged);
  });

  it.each([
    ['answers to two questions stay', {}, { a: '1' }, { b: '2' }, { a: '1', b: '2' }],
    ['of two answers to one question the later one stays', { a: '1' }, { a: '2' }, { a: '3' }, { a: '2' }],
    ['an answer taken back goes', { a: '1', b: '1' }, { b: '1' }, { a: '1', b: '1' }, { b: '1' }],
    ['an answer that the other took back does not return', { a: '1' }, { a: '1' }, {}, {}],
  ])('%s', (_, before, mine, theirs, merged) => {
    expect(mergedValues(before, mine, theirs)).toEqual(merged);
  });
});
