import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAnswersFragment, toAnswersFragment } from './link.ts';

const asked = { employer: ['person', 'organisation'], tax: ['all', 'lost'] };
const rows = ['passport', 'photo'];

describe('a link with the answers of a list', () => {
  it('carries answers, and no ticks unless they are given', () => {
    expect(toAnswersFragment({ employer: 'person', tax: 'all' }, [])).toBe('v=1&employer=person&tax=all');
    expect(toAnswersFragment({ employer: 'person' }, ['photo'])).toBe('v=1&employer=person&ticked=photo');
  });
  it('carries nothing when nothing was answered', () => {
    expect(toAnswersFragment({}, [])).toBe('');
    expect(toAnswersFragment({ employer: undefined }, [])).toBe('');
  });
  it('is no such link when it is a place on the page', () => {
    expect(fromAnswersFragment(asked, rows, '#requirement-photo')).toEqual({ kind: 'none' });
    expect(fromAnswersFragment(asked, rows, '')).toEqual({ kind: 'none' });
  });
  it('names what the list does not know, and opens the rest', () => {
    expect(
      fromAnswersFragment(asked, rows, '#v=1&employer=person&tax=half&colour=red&ticked=photo+visa'),
    ).toEqual({
      kind: 'answers',
      answers: { employer: 'person' },
      ticked: ['photo'],
      unknown: ['tax', 'colour', 'visa'],
    });
  });
  it('of a version to come opens what it can, and is named as one that says more', () => {
    expect(fromAnswersFragment(asked, rows, '#v=9&employer=person')).toEqual({
      kind: 'answers',
      answers: { employer: 'person' },
      ticked: [],
      unknown: ['v'],
    });
  });
  it('comes back as it went, and never throws', () => {
    fc.assert(
      fc.property(
        fc.record({ employer: fc.constantFrom(...asked.employer), tax: fc.constantFrom(...asked.tax) }),
        fc.subarray(rows),
        fc.string(),
        (answers, ticked, noise) => {
          expect(fromAnswersFragment(asked, rows, `#${toAnswersFragment(answers, ticked)}`)).toEqual({
            kind: 'answers',
            answers,
            ticked,
            unknown: [],
          });
          fromAnswersFragment(asked, rows, noise);
        },
      ),
    );
  });
});
