import { calculators } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { computes } from './compute.ts';

describe('the calculators that a page can load', () => {
  it('are those of the domain’s registry', () => {
    expect(Object.keys(computes).sort()).toEqual(calculators.map(({ id }) => id).sort());
  });
  it.each(Object.keys(computes))('%s loads itself', async (id) => {
    expect((await computes[id]?.())?.calculator.id).toBe(id);
  });
});
