import type { Cited } from '@poryadok/domain/schema';
import { describe, expect, it } from 'vitest';
import { createNotePlacer, placeNotes } from './notes.ts';

describe('the notes of a page', () => {
  it('stand in full at the first fact that names them and as links later', () => {
    const place = createNotePlacer();
    expect(place({ cites: ['S003-1'], law: ['003-once'], conflicts: ['K01'] })).toEqual({
      law: ['003-once'],
      lawLinks: [],
      conflicts: ['K01'],
      conflictLinks: [],
    });
    expect(place({ cites: ['S003-2'], law: ['003-once', '003-year'], conflicts: ['K01'] })).toEqual({
      law: ['003-year'],
      lawLinks: ['003-once'],
      conflicts: [],
      conflictLinks: ['K01'],
    });
  });
  it('of a fact without any are none', () => {
    expect(createNotePlacer()({ cites: ['S003-1'] })).toEqual({
      law: [],
      lawLinks: [],
      conflicts: [],
      conflictLinks: [],
    });
  });
  it('are given out in the order of the facts, whoever asks first; a stranger has none', () => {
    const first: Cited = { cites: ['S003-1'], law: ['003-once'] };
    const second: Cited = { cites: ['S003-2'], law: ['003-once'] };
    const notesOf = placeNotes([first, second]);
    expect(notesOf(second)).toMatchObject({ law: [], lawLinks: ['003-once'] });
    expect(notesOf(first)).toMatchObject({ law: ['003-once'], lawLinks: [] });
    expect(notesOf({ cites: ['S003-3'], law: ['003-year'] })).toMatchObject({ law: [], lawLinks: [] });
  });
});
