import { services } from '@poryadok/domain/procedures';
import { describe, expect, it } from 'vitest';
import { stationKey } from './names.ts';
import { currentOf, parseWayState } from './state.ts';

describe('what is kept of a way', () => {
  it('comes back as it was, without what a later version may add', () => {
    expect(parseWayState({ version: 1, passed: ['a'], open: ['b'], more: 1 })).toEqual({
      version: 1,
      passed: ['a'],
      open: ['b'],
    });
  });
  it.each([
    undefined,
    null,
    1,
    'a',
    [],
    { version: 2, passed: [], open: [] },
    { version: 1, passed: 'a', open: [] },
    { version: 1, passed: [1], open: [] },
    { version: 1, passed: [] },
  ])('is nothing in another shape: %j', (value) => {
    expect(parseWayState(value)).toBeUndefined();
  });
  it.each(services)('no two steps of $id are known by one name', ({ journey }) => {
    expect(new Set(journey.map(stationKey)).size).toBe(journey.length);
  });
});

describe('where one stands', () => {
  it('is the first step that is not passed, once one is', () => {
    expect(currentOf(['a', 'b', 'c'], [])).toBeUndefined();
    expect(currentOf(['a', 'b', 'c'], ['a'])).toBe('b');
    expect(currentOf(['a', 'b', 'c'], ['b'])).toBe('a');
    expect(currentOf(['a', 'b'], ['b', 'a'])).toBeUndefined();
  });
});
