import { describe, expect, it, test } from 'vitest';
import type { PlainDate } from '../src/plain-date/plain-date.ts';
import type { LawNote } from '../src/schema/law-note.ts';
import { catalogue, findProblems } from '../src/services/index.ts';
import { announcedDates } from '../src/services/problems/announced-dates.ts';
import { conflicts, lawCheckedOn, lawNotes, oldestCheck } from '../src/sources/index.ts';

function noteBy(id: string): LawNote {
  const note = lawNotes.find((candidate) => candidate.id === id);
  if (!note) throw new Error(`no law note ${id}`);
  return note;
}

describe('a check against the law', () => {
  const [note] = lawNotes;
  const [conflict] = conflicts;
  if (!note || !conflict) throw new Error('nothing to check');

  const asked = 'a check has a month, 2026-11, or a day, 2026-11-25';

  it('has its own date in every law note and every conflict', () => {
    const undated = { ...catalogue, ...structuredClone({ lawNotes: [note], conflicts: [conflict] }) };
    for (const item of [...undated.lawNotes, ...undated.conflicts]) Reflect.deleteProperty(item, 'checkedOn');
    expect(findProblems(undated)).toEqual([
      `law note ${note.id} → checkedOn: ${asked}`,
      `conflict ${conflict.id} → checkedOn: ${asked}`,
    ]);
  });

  test.each(['2026-13', '2026-00', '2026-02-30', '2026', '26-11', 'март 2026'])(
    'is not dated «%s»',
    (checkedOn) => {
      expect(findProblems({ ...catalogue, lawNotes: [{ ...note, checkedOn }] })).toEqual([
        `law note ${note.id} → checkedOn: ${asked}`,
      ]);
    },
  );

  it('speaks for the whole content by the oldest of them', () => {
    expect(
      oldestCheck([{ checkedOn: '2026-11' }, { checkedOn: '2026-03-18' }, { checkedOn: '2026-12' }]),
    ).toBe('2026-03-18');
    expect(oldestCheck([{ checkedOn: '2026-03' }, { checkedOn: '2026-03-18' }])).toBe('2026-03');
    expect(() => oldestCheck([])).toThrow(new RangeError('Nothing was checked'));
    const dates = [...lawNotes, ...conflicts].map(({ checkedOn }) => checkedOn).sort();
    expect(lawCheckedOn).toBe(dates[0]);
  });
});

describe('an announced date', () => {
  const waiting = (checkedOn: string): LawNote => ({
    ...noteBy('G-ndfl-2026'),
    checkedOn,
    announced: { on: '2027-01-01', what: 'сумма на 2027 год' },
  });
  const problem = (checkedOn: string) =>
    `law note G-ndfl-2026: 2027-01-01 is past (сумма на 2027 год), and the note was last checked ${checkedOn}. ` +
    'Look what came of it, mend the note and its `checkedOn`';

  test.each<[when: string, today: PlainDate, problems: string[]]>([
    ['the day before', '2026-12-31', []],
    ['on the day, when there is still time to look', '2027-01-01', []],
    ['the day after', '2027-01-02', [problem('2026-11')]],
    ['years after', '2030-01-01', [problem('2026-11')]],
  ])('%s', (_, today, problems) => {
    expect(announcedDates([waiting('2026-11')], today)).toEqual(problems);
  });

  test.each<[checkedOn: string, problems: string[]]>([
    ['2026-12-31', [problem('2026-12-31')]],
    ['2027-01-01', []],
    ['2027-01', []],
    ['2027-02', []],
    ['2026-12', [problem('2026-12')]],
  ])('is settled by a check on the day or later: %s', (checkedOn, problems) => {
    expect(announcedDates([waiting(checkedOn)], '2027-03-01')).toEqual(problems);
  });

  it('in the middle of a month is not settled by a check of which only that month is known', () => {
    const note = { ...waiting('2027-01'), announced: { on: '2027-01-15', what: 'ставка' } };
    expect(announcedDates([note], '2027-02-01')).toHaveLength(1);
  });

  it('binds no note that announces nothing', () => {
    const { announced: _, ...note } = waiting('2020-01');
    expect(announcedDates([note], '2030-01-01')).toEqual([]);
  });

  it('is a problem of the content on a given day, and of no day when none is given', () => {
    const late = {
      ...catalogue,
      lawNotes: lawNotes.map((note) => (note.id === 'G-ndfl-2026' ? waiting('2026-11') : note)),
    };
    expect(findProblems(late, { today: '2027-01-02' })).toContain(problem('2026-11'));
    expect(findProblems(late, { today: '2027-01-01' })).not.toContain(problem('2026-11'));
    expect(findProblems(late)).not.toContain(problem('2026-11'));
  });
});
