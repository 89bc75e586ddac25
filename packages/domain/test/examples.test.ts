import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disagreement, docstringsOf } from '../../../scripts/examples.ts';
import * as makeOutcome from '../src/calculators/engine/make-outcome.ts';

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const modules = await Promise.all(
  files.map(async (file) => ({
    file,
    own: (await import(join(source, file))) as Record<string, unknown>,
    ...docstringsOf(join(source, file)),
  })),
);

/** Whatever the domain exports may stand in an example; a file's own names come first. */
const everything: Record<string, unknown> = Object.assign({}, ...modules.map(({ own }) => own));

/** What every outcome says of itself, where an example leaves it out. */
const described = { id: 'day', label: 'День', cites: ['S003-1.2'] };

it('every exported function has a docstring', () => {
  expect(modules.flatMap(({ file, undocumented }) => undocumented.map((name) => `${file}: ${name}`))).toEqual(
    [],
  );
});

it('finds examples to run', () => {
  expect(modules.flatMap(({ examples }) => examples).length).toBeGreaterThan(100);
});

describe.each(modules.filter(({ examples }) => examples.length > 0))('$file', ({ own, examples }) => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(
      disagreement(example, { ...everything, ...makeOutcome, ...own, described }, '...described'),
    ).toBeUndefined();
  });
});
