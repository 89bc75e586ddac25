import { expect, it } from 'vitest';
import { lawVerdict } from '../src/schema/index.ts';
import { contradicts, lawNotes } from '../src/sources/index.ts';

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
