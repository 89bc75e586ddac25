import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disagreement, documentedModules, examplesIn, undocumentedIn } from '../../../scripts/examples.ts';
import * as makeOutcome from '../src/calculators/engine/make-outcome.ts';

/** Whatever the domain exports may stand in an example. */
const modules = await documentedModules(join(import.meta.dirname, '../src'), { loads: () => true });
const examples = examplesIn(modules);

/** What every outcome says of itself, where an example leaves it out. */
const described = { id: 'day', label: 'День', cites: ['S003-1.2'] };

it('every exported function has a docstring', () => {
  expect(undocumentedIn(modules)).toEqual([]);
});

it('finds examples to run', () => {
  expect(examples.length).toBeGreaterThan(100);
});

it.each(examples)('%s', (_, example, scope) => {
  expect(disagreement(example, { ...scope, ...makeOutcome, described }, '...described')).toBeUndefined();
});
