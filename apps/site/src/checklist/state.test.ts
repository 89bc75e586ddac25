import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChecklistState } from './state.ts';

const saved = {
  version: 1,
  savedAt: '2026-11-22T10:00:00Z',
  answers: { employer: 'person' },
  ticked: ['passport'],
};

describe('a saved checklist', () => {
  it('comes back', () => {
    expect(parseChecklistState(saved)).toEqual(saved);
  });
  it('of a later version with more keys still opens', () => {
    expect(parseChecklistState({ ...saved, later: true })).toEqual(saved);
  });
  it('loses only the parts that are not text', () => {
    expect(parseChecklistState({ ...saved, answers: { a: 1, b: 'c' }, ticked: ['x', 5, null] })).toEqual({
      ...saved,
      answers: { b: 'c' },
      ticked: ['x'],
    });
  });
  it('keeps the lines that the reader has added, and loses only those that are none', () => {
    const own = [{ id: 'own-1', text: 'Ручка' }];
    expect(parseChecklistState({ ...saved, own: [...own, { id: 1 }, 'x'] })).toEqual({ ...saved, own });
  });
  it('of another shape is nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const state = parseChecklistState(value);
        if (state) expect(state.version).toBe(1);
      }),
    );
  });
});
