import { describe, expect, it } from 'vitest';
import { oneOf } from './one-of.ts';

describe('the words over alternatives', () => {
  it('count those that are open', () => {
    expect(oneOf(['yes', 'yes', 'yes'])).toBe('Подойдёт одно из 3');
    expect(oneOf(['yes', 'no', 'yes'])).toBe('Подойдёт одно из 2');
  });
  it('count nothing while an answer is missing, and nothing where one is left', () => {
    expect(oneOf(['yes', 'unknown'])).toBe('Подойдёт одно из этого');
    expect(oneOf(['no', 'yes'])).toBe('Подойдёт');
  });
});
