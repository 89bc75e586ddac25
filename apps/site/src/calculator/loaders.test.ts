import { calculators } from '@poryadok/domain/calculators';
import { expect, it } from 'vitest';
import { loaders } from './loaders.ts';

it.each(calculators)('$id is loaded by its id', async ({ id }) => {
  expect((await loaders[id]()).calculator.id).toBe(id);
});
