import { describe, expect, it } from 'vitest';
import { createNotePlacer } from './notes.ts';

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
});
