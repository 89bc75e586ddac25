import { describe, expect, it } from 'vitest';
import { contrast, inkFor } from './contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#ffffff', 1],
    ['#777777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#005f4b', '#fff', 7.67],
  ])('of %s and %s is %d, either way round', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('inkFor', () => {
  it('takes an accent that is read on the paper, with the ink that is read on it', () => {
    expect(inkFor('#1a4f8a', ['#fff'], ['#fff', '#121a17'])).toBe('#fff');
    expect(inkFor('#8ec5ff', ['#101614'], ['#101614', '#eef4f1'])).toBe('#101614');
  });

  it('ignores an accent just under 4.5 and takes one just over', () => {
    expect(inkFor('#777777', ['#fff'], ['#fff', '#000'])).toBeUndefined();
    expect(inkFor('#767676', ['#fff'], ['#fff', '#000'])).toBe('#000');
  });

  it('ignores yellow on white and navy on black', () => {
    expect(inkFor('#ffd400', ['#fff'], ['#fff', '#121a17'])).toBeUndefined();
    expect(inkFor('#00008b', ['#101614'], ['#101614', '#eef4f1'])).toBeUndefined();
  });

  it('ignores an accent on which no ink is read', () => {
    expect(inkFor('#767676', ['#fff'], ['#777'])).toBeUndefined();
    expect(inkFor('#767676', ['#fff'], [])).toBeUndefined();
  });
});
