import { describe, expect, it } from 'vitest';
import { contrast, readable } from './contrast.ts';

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

describe('readable', () => {
  it('leaves a colour that is read on the paper', () => {
    expect(readable('#1a4f8a', '#fff')).toBe('#1a4f8a');
    expect(readable('#8ec5ff', '#101614')).toBe('#8ec5ff');
    expect(readable('#767676', '#fff')).toBe('#767676');
  });

  it('takes a colour just under 4.5 towards the far end, no further than needed', () => {
    expect(readable('#777777', '#fff')).toBe('#707070');
  });

  it.each([
    ['#ffd400', '#fff'],
    ['#ffffff', '#fff'],
    ['#00008b', '#101614'],
    ['#000000', '#101614'],
    ['#ff0000', '#fff'],
    ['#ff0000', '#101614'],
  ])('E21: makes %s readable on %s', (accent, paper) => {
    expect(contrast(readable(accent, paper), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('E21: keeps the hue: yellow on white is a dark yellow, navy on black a light blue', () => {
    expect(readable('#ffd400', '#fff')).toBe('#806a00');
    expect(readable('#00008b', '#101614')).toMatch(/^#([\da-f]{2})\1[c-f][\da-f]$/);
  });
});
