import { expect, it } from 'vitest';
import { disagreement, documentedModules, examplesIn, undocumentedIn } from '../../../scripts/examples.ts';

const modules = await documentedModules(import.meta.dirname, { skip: /^pages\// });
const examples = examplesIn(modules);

it('every exported function of a room has a docstring', () => {
  expect(undocumentedIn(modules)).toEqual([]);
});

it('finds examples to run', () => {
  expect(examples.length).toBeGreaterThan(15);
});

it.each(examples)('%s', (_, example, scope) => {
  expect(disagreement(example, { ...scope, today: '2026-11-25' }, '...[]')).toBeUndefined();
});
