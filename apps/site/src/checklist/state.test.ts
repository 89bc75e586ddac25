import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyState, isTouched, mergedState, parseChecklistState, recognised } from './state.ts';

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
  it('keeps for whom it is; a name that is no text is lost alone', () => {
    expect(parseChecklistState({ ...saved, who: 'Алишер' })).toEqual({ ...saved, who: 'Алишер' });
    expect(parseChecklistState({ ...saved, who: 5 })).toEqual(saved);
    expect(parseChecklistState({ ...saved, who: '' })).toEqual(saved);
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

describe('a checklist in two tabs', () => {
  it('keeps the ticks, answers and own lines of both', () => {
    const mine = { ...emptyState, ticked: ['b', 'own-1'], own: [{ id: 'own-1', text: 'Зонт' }] };
    const theirs = { ...emptyState, ticked: ['a'], answers: { employer: 'person' } };
    expect(mergedState(emptyState, mine, theirs)).toEqual({
      ...emptyState,
      ticked: ['a', 'b', 'own-1'],
      answers: { employer: 'person' },
      own: [{ id: 'own-1', text: 'Зонт' }],
    });
  });
});

describe('the name of a checklist', () => {
  const name = (who: string) => ({ ...emptyState, who });
  it('is that of the tab that changed it', () => {
    expect(mergedState(name('Зухра'), name('Алишер'), name('Зухра')).who).toBe('Алишер');
    expect(mergedState(name('Зухра'), name('Зухра'), name('Бахром')).who).toBe('Бахром');
    expect(mergedState(name('Зухра'), emptyState, name('Зухра'))).toEqual(emptyState);
  });
  it('alone is enough to be kept', () => {
    expect(isTouched(name('Алишер'))).toBe(true);
    expect(isTouched(emptyState)).toBe(false);
  });
});

describe('a file of marks', () => {
  const asked = { employer: ['person', 'company'] };
  it('gives what the list knows, and how much it does not', () => {
    const file = { ...emptyState, ticked: ['passport', 'gone'], answers: { employer: 'nobody' } };
    expect(recognised(file, ['passport'], asked)).toEqual({
      state: { ...emptyState, ticked: ['passport'] },
      unknown: 2,
    });
  });
  it('of an edition whose lines are all gone gives nothing', () => {
    const { state } = recognised({ ...emptyState, ticked: ['gone'] }, ['passport'], asked);
    expect(isTouched(state)).toBe(false);
  });
});
