import { describe, expect, it, test } from 'vitest';
import {
  amountOf,
  check,
  dayOf,
  expectedBetween,
  expectedBy,
  lastDay,
} from '../../src/calculators/engine/make-outcome.ts';
import { dayOffNote, noLaterThan, notEarlierThan } from '../../src/calculators/engine/phrases.ts';
import {
  isDay,
  leadingDay,
  leadingOutcome,
  offersRoll,
  plainDay,
  stretchOf,
} from '../../src/calculators/index.ts';
import { minus, plus } from '../../src/terms/index.ts';

const said = { id: 'day', label: 'День', cites: ['S003-1.2'] } as const;
const since = { since: 'со дня договора' };

describe('a last day', () => {
  it('that works is its own safe day', () => {
    const outcome = lastDay({ ...said, start: '2026-12-14', term: [plus(2, 'day', since)] });
    expect(outcome).toStrictEqual({
      ...said,
      basis: 'source',
      kind: 'last-day',
      date: '2026-12-16',
      safeDate: '2026-12-16',
      trace: outcome.trace,
    });
    expect(outcome.trace).toHaveLength(1);
  });

  it('that is off rolls on by law, and is safe on the working day before it', () => {
    const outcome = lastDay({ ...said, start: '2026-12-14', term: [plus(5, 'day', since)] });
    expect(outcome).toMatchObject({
      date: '2026-12-19',
      safeDate: '2026-12-18',
      rolledDate: '2026-12-21',
      text: 'Суббота, 19 декабря 2026 года, — нерабочий день. Безопаснее успеть до него.',
    });
    expect(outcome.safeTrace?.slice(0, -1)).toEqual(outcome.trace);
    expect(outcome.safeTrace?.at(-1)).toMatchObject({ from: '2026-12-19', to: '2026-12-18' });
  });

  it('keeps the words it was given', () => {
    const counted = {
      ...said,
      start: '2026-12-14',
      term: [plus(5, 'day', since)],
      text: 'Своими словами.',
    } as const;
    expect(lastDay(counted).text).toBe('Своими словами.');
    expect(lastDay({ ...counted, term: [plus(2, 'day', since)] }).text).toBe('Своими словами.');
  });

  it('with a stricter count is safe where that ends', () => {
    const outcome = lastDay({
      ...said,
      start: '2026-12-14',
      term: [plus(5, 'day', since)],
      safe: [plus(5, 'day', since), minus(1, 'day', { why: 'Считаем строже.' })],
    });
    expect(outcome).toMatchObject({ date: '2026-12-19', safeDate: '2026-12-18' });
    expect(outcome).not.toHaveProperty('text');
    expect(outcome.safeTrace).toHaveLength(2);
  });

  it('in working days has nothing to roll', () => {
    const outcome = lastDay({ ...said, start: '2026-12-14', term: [plus(3, 'working-day', since)] });
    expect(outcome).toMatchObject({ date: '2026-12-17', safeDate: '2026-12-17' });
    expect(outcome).not.toHaveProperty('rolledDate');
    expect(outcome).not.toHaveProperty('safeTrace');
  });
});

describe('a day of an office', () => {
  it('rolls on when a term in days ends on a day off', () => {
    expect(expectedBy({ ...said, start: '2026-12-14', term: [plus(5, 'day', since)] })).toMatchObject({
      kind: 'expected-by',
      date: '2026-12-19',
      rolledDate: '2026-12-21',
    });
  });

  it('does not roll when it is the day of the event itself', () => {
    const outcome = expectedBy({ ...said, start: '2026-12-19', term: [] });
    expect(outcome).toMatchObject({ date: '2026-12-19' });
    expect(outcome).not.toHaveProperty('rolledDate');
  });

  it('may be a range, whose trace leads to its last day', () => {
    const outcome = expectedBetween({
      ...said,
      start: '2026-12-14',
      earliest: [plus(1, 'working-day', since)],
      latest: [plus(3, 'working-day', since)],
    });
    expect(outcome).toMatchObject({ from: '2026-12-15', to: '2026-12-17' });
    expect(outcome.trace.at(-1)?.to).toBe('2026-12-17');
  });
});

test('the end of a term asks the working calendar nothing, and has a safe day only if told', () => {
  const counted = { ...said, start: '2035-01-01', term: [plus(1, 'month', since)] } as const;
  expect(dayOf('term-end', counted)).toMatchObject({ kind: 'term-end', date: '2035-02-01' });
  expect(dayOf('term-end', counted)).not.toHaveProperty('safeDate');
  expect(dayOf('not-before', { ...counted, safe: [plus(2, 'month', since)] })).toMatchObject({
    kind: 'not-before',
    safeDate: '2035-03-01',
    safeTrace: [{ to: '2035-03-01' }],
  });
});

test('a check and a sum hold what they were given and nothing more', () => {
  const described = { ...said, basis: 'source', trace: [] };
  expect(check({ ...said, passed: true })).toStrictEqual({ ...described, kind: 'check', passed: true });
  const about = { from: '2026-12-14', to: '2026-12-15', amount: 700 } as const;
  expect(check({ ...said, passed: false, ...about })).toStrictEqual({
    ...described,
    kind: 'check',
    passed: false,
    ...about,
  });
  expect(amountOf({ ...said, amount: 2000 })).toStrictEqual({ ...described, kind: 'amount', amount: 2000 });
  expect(
    amountOf({ ...said, amount: 2000, amountTo: 5000, law: ['001-fine-2000'], text: 'Сумма.' }),
  ).toStrictEqual({
    ...described,
    kind: 'amount',
    amount: 2000,
    amountTo: 5000,
    law: ['001-fine-2000'],
    text: 'Сумма.',
  });
});

describe('what an outcome means', () => {
  const start = '2026-12-14';
  const about = { from: '2026-12-14', to: '2026-12-15' } as const;
  const workingDay = lastDay({ ...said, start, term: [plus(2, 'day', since)] });
  const dayOff = lastDay({ ...said, start, term: [plus(5, 'day', since)] });
  const expected = expectedBy({ ...said, start, term: [plus(5, 'day', since)] });
  const between = expectedBetween({
    ...said,
    start,
    earliest: [plus(1, 'working-day', since)],
    latest: [plus(3, 'working-day', since)],
  });
  const bound = dayOf('not-before', { ...said, start, term: [plus(1, 'month')], safe: [plus(2, 'month')] });
  const plainBound = dayOf('term-end', { ...said, start, term: [plus(1, 'month')] });
  const validity = dayOf('check', { ...said, start, term: [plus(1, 'year')], safe: [plus(2, 'year')] });
  const passed = check({ ...said, passed: true });
  const ofOneDay = check({ ...said, passed: true, to: '2026-12-15' });
  const ofSameDay = check({ ...said, passed: false, from: '2026-12-15', to: '2026-12-15' });
  const ofTwoDays = check({ ...said, passed: false, ...about });
  const sum = amountOf({ ...said, amount: 2000 });
  const count = { ...sum, unit: 'working-days', ...about } as const;

  test.each([
    ['a last day that works', '2026-12-16', undefined, workingDay],
    ['a last day that is off', '2026-12-18', '2026-12-19', dayOff],
    ['a day of an office', '2026-12-21', '2026-12-19', expected],
    ['a range', '2026-12-17', undefined, between],
    ['a bound with a safe day', '2027-02-14', '2027-01-14', bound],
    ['a bound without', '2027-01-14', undefined, plainBound],
    ['the day a paper must reach', '2028-12-14', '2027-12-14', validity],
    ['a check', undefined, undefined, passed],
    ['a check of one day', '2026-12-15', undefined, ofOneDay],
    ['a check from a day to the same', '2026-12-15', undefined, ofSameDay],
    ['a check of two days', undefined, undefined, ofTwoDays],
    ['a sum', undefined, undefined, sum],
    ['a count of days', undefined, undefined, count],
  ])('%s leads with %s; its plain day beside that is %s', (_, leading, plain, outcome) => {
    expect(leadingDay(outcome)).toBe(leading);
    expect(plainDay(outcome)).toBe(plain);
  });

  it('is a day or not', () => {
    expect([workingDay, expected, between, bound].map(isDay)).toEqual([true, true, true, true]);
    expect([validity, passed, ofTwoDays, sum, count].map(isDay)).toEqual([false, false, false, false, false]);
  });

  it('is about several days only where they are more than one', () => {
    expect(stretchOf(between)).toEqual({ from: '2026-12-15', to: '2026-12-17' });
    expect(stretchOf(ofTwoDays)).toEqual(about);
    for (const outcome of [workingDay, validity, passed, ofOneDay, ofSameDay, sum, count])
      expect(stretchOf(outcome)).toBeUndefined();
  });

  it('leads the answer when it stands first and is a day', () => {
    expect(leadingOutcome({ outcomes: [between, dayOff] })).toBe(between);
    expect(leadingOutcome({ outcomes: [passed, dayOff] })).toBeUndefined();
    expect(leadingOutcome({ outcomes: [sum] })).toBeUndefined();
    expect(leadingOutcome({ outcomes: [] })).toBeUndefined();
  });

  it('offers to move on from a day off only the person’s own term, counted forward', () => {
    const back = lastDay({ ...said, start: '2026-12-26', term: [minus(7, 'day', since)] });
    expect(back).toMatchObject({ date: dayOff.date, safeDate: '2026-12-18' });
    expect(back).not.toHaveProperty('rolledDate');
    expect(offersRoll(dayOff)).toBe(true);
    for (const outcome of [back, workingDay, expected, bound, sum]) expect(offersRoll(outcome)).toBe(false);
  });
});

test('days are said with their weekday, in the case the words before them take', () => {
  expect(noLaterThan('2026-12-23')).toBe('не позже среды, 23 декабря 2026 года');
  expect(notEarlierThan('2026-12-26')).toBe('не раньше субботы, 26 декабря 2026 года');
  expect(dayOffNote('2026-12-20')).toBe('Воскресенье, 20 декабря 2026 года, — нерабочий день.');
});
