import { expect, it } from 'vitest';
import { lawVerdict } from '../src/schema/index.ts';
import { contradicts, isUnverifiable, lawNotes, needsLawyer } from '../src/sources/index.ts';

it('a law note contradicts its source by its verdict, a placeholder too', () => {
  expect(lawVerdict.options.filter((value) => contradicts({ verdict: value }))).toEqual([
    'outdated',
    'contradicted',
    'placeholder',
  ]);
});

it.each([
  ['003-once', true],
  ['003-10wd', false],
])('the note %s: %s', (id, wrong) => {
  expect(lawNotes.filter((note) => note.id === id).map(contradicts)).toEqual([wrong]);
});

it('a law note is unverifiable by its verdict alone', () => {
  expect(lawVerdict.options.filter((verdict) => isUnverifiable({ verdict }))).toEqual(['unverifiable']);
});

it('a law note without pages needs a lawyer, unless the source holds a placeholder', () => {
  const needing = (evidence: string[]) =>
    lawVerdict.options.filter((verdict) => needsLawyer({ evidence, verdict }));
  expect(needing(['https://example.org/'])).toEqual([]);
  expect(needing([])).toEqual(['confirmed', 'outdated', 'contradicted', 'unverifiable']);
});
