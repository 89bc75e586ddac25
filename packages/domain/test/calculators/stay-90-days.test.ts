import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  daysIn,
  ninetiethDay,
  stretchesOf,
} from '../../src/calculators/temporary-registration/stay-90-days/days.ts';
import { addDays, diffDays } from '../../src/plain-date/arithmetic.ts';
import type { PlainDate } from '../../src/plain-date/plain-date.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';
import { citedLines } from './cited.ts';

const id = 'stay-90-days';

describe('days of a calendar year', () => {
  test.each([
    ['one stay, both ends counted', [{ from: '2026-01-01', to: '2026-03-31' }], 90],
    ['a day is a stay', [{ from: '2026-05-05', to: '2026-05-05' }], 1],
    [
      'stays that overlap count once',
      [
        { from: '2026-03-01', to: '2026-03-10' },
        { from: '2026-03-05', to: '2026-03-12' },
      ],
      12,
    ],
    [
      'a stay inside another adds nothing',
      [
        { from: '2026-03-01', to: '2026-03-10' },
        { from: '2026-03-03', to: '2026-03-04' },
      ],
      10,
    ],
    [
      'out and in on the same day counts it once',
      [
        { from: '2026-03-01', to: '2026-03-10' },
        { from: '2026-03-10', to: '2026-03-11' },
      ],
      11,
    ],
    ['a stay over New Year gives this year its own days', [{ from: '2025-12-20', to: '2026-01-05' }], 5],
    [
      'the order of entry does not matter',
      [
        { from: '2026-07-01', to: '2026-07-02' },
        { from: '2026-02-01', to: '2026-02-03' },
      ],
      5,
    ],
  ])('%s', (_, stays, used) => {
    const value = answer(id, { stays }, '2026-11-25');
    expect(outcomeOf(value, 'days-used')).toMatchObject({
      kind: 'amount',
      unit: 'days',
      amount: used,
      basis: 'law',
      law: ['G-90-365'],
      cites: ['S001-04', 'S003-6.3.4'],
    });
    expect(outcomeOf(value, 'days-left')).toMatchObject({ unit: 'days', amount: 90 - used, basis: 'law' });
  });

  it('splits a stay over New Year and names the other year by itself', () => {
    const value = answer(id, { stays: [{ from: '2025-12-20', to: '2026-01-05' }] }, '2026-11-25');
    expect(idsOf(value)).toEqual(['days-used', 'days-left', 'days-used-2025']);
    expect(outcomeOf(value, 'days-used-2025').amount).toBe(12);
    expect(codesOf(value)).toContain('over-new-year');
  });

  it('counts a day once, however the stays lie', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-11-01', days));
    const stay = fc
      .tuple(day, fc.integer({ min: 0, max: 60 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), (stays) => {
        const days = new Set<PlainDate>();
        for (const { from, to } of stays)
          for (let date: PlainDate = from; date <= to; date = addDays(date, 1)) days.add(date);
        const of2026 = [...days].filter((date) => date.startsWith('2026')).sort();
        const stretches = stretchesOf(stays, '2026-12-31');
        expect(daysIn(stretches, 2026)).toBe(of2026.length);
        expect(ninetiethDay(stretches, 2026)?.day).toBe(of2026[89]);
      }),
    );
  });
});

describe('the verdict', () => {
  test.each([
    ['2026-03-30', 'within', 'ok'],
    ['2026-03-31', 'reached', 'warning'],
    ['2026-04-01', 'over', 'error'],
  ])('1 January to %s: %s, %s', (to, code, tone) => {
    const value = answer(id, { stays: [{ from: '2026-01-01', to }] }, '2026-11-25');
    expect(value.verdict).toMatchObject({ code, tone });
  });

  test.each([
    ['2026-12-29', 'reached'],
    ['2026-12-30', 'over-planned'],
  ])('a plan to leave on %s: %s', (to, code) => {
    const stays = [{ from: '2026-10-01', to }];
    expect(answer(id, { stays }, '2026-11-25').verdict?.code).toBe(code);
  });
});

describe('a stay that goes on', () => {
  test.each([
    [[{ from: '2026-03-02' }], '2026-05-30', '2026-05-31'],
    [[{ from: '2026-01-12', to: '2026-02-10' }, { from: '2026-10-05' }], '2026-12-03', '2026-12-04'],
    // The last day that the year itself still holds, and the first that it does not.
    [[{ from: '2026-10-03' }], '2026-12-31', '2027-01-01'],
    [[{ from: '2026-10-04' }], '2027-01-01', '2027-03-31'],
    [[{ from: '2026-12-01' }], '2027-02-28', '2027-03-31'],
    [[{ from: '2026-01-01', to: '2026-04-01' }, { from: '2026-11-20' }], '2026-03-31', '2026-03-31'],
  ])('%j: leave safely by %s, at the latest by %s', (stays, safeDate, date) => {
    const value = answer(id, { stays }, '2026-11-25');
    expect(value.outcomes[0]).toMatchObject({
      id: 'last-day',
      kind: 'last-day',
      date,
      safeDate,
      basis: 'law',
      law: ['G-90-365', 'G-191'],
    });
    expect(value.outcomes[0]).not.toHaveProperty('rolledDate');
  });

  test.each([
    ['2026-12-31', '28 дней назад'],
    ['2027-01-02', '30 дней назад'],
    ['2027-06-30', '209 дней назад'],
  ])('a new year undoes no stay that was too long: on %s it passed %s', (today, ago) => {
    const stays = [{ from: '2026-01-12', to: '2026-02-10' }, { from: '2026-10-05' }];
    const value = answer(id, { stays }, today);
    expect(value.headline).toContain(`прошёл ${ago}`);
    expect(value.headline).toContain('3 декабря 2026 года');
    expect(value.verdict?.code).toBe('over');
    expect(value.outcomes[0]).toMatchObject({ id: 'last-day', date: '2026-12-04', safeDate: '2026-12-03' });
  });

  test.each([
    ['2026-12-02', 'Выезжайте из России не позже четверга, 3 декабря 2026 года: остался 1 день', 'within'],
    [
      '2026-12-03',
      'Выезжайте из России сегодня, в четверг, 3 декабря 2026 года: сегодня последний день',
      'reached',
    ],
    [
      '2026-12-04',
      'Выезжайте из России сегодня, в пятницу, 4 декабря 2026 года: безопасный день прошёл вчера, сегодня последний день',
      'close',
    ],
    [
      '2026-12-05',
      'Срок пребывания прошёл 2 дня назад, в четверг, 3 декабря 2026 года: спросите в МВД, что делать',
      'over',
    ],
  ])('on %s: %s', (today, headline, code) => {
    const stays = [{ from: '2026-01-12', to: '2026-02-10' }, { from: '2026-10-05' }];
    const value = answer(id, { stays }, today);
    expect(value.headline).toBe(headline);
    expect(value.verdict?.code).toBe(code);
    expect(value.next?.length ?? 0).toBe(code === 'over' ? 2 : 0);
  });

  it('never leads later than ninety days with both ends counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const from = addDays('2026-01-01', days);
        const { safeDate, date } = outcomeOf(answer(id, { stays: [{ from }] }), 'last-day');
        expect(diffDays(from, safeDate ?? from) + 1).toBe(90);
        expect((date ?? from) > (safeDate ?? from)).toBe(true);
      }),
    );
  });
});

it('says of what is doubtful that it is to be checked, and for whom the count is', () => {
  const value = answer(id, { stays: [{ from: '2026-12-01' }] }, '2026-12-10');
  for (const code of ['counting-disputed', 'over-new-year'])
    expect(value.warnings.find((warning) => warning.code === code)?.text).toContain('требует проверки');
  expect(codesOf(value)).toContain('for-whom');
});

it('judges a stay that goes on only by the reader’s day', () => {
  const stays = [{ from: '2026-10-05' }];
  expect(answer(id, { stays }).verdict).toBeUndefined();
  const value = answer(id, { stays }, '2026-11-25');
  expect(value.verdict?.code).toBe('within');
  expect(outcomeOf(value, 'days-used').label).toBe('Дней в России с 1 января по 25 ноября 2026 года');
});

it('asks for a year that the rule covers, and for an end after its start', () => {
  expect(refusal(id, { stays: [{ from: '2024-12-31', to: '2026-01-02' }] })).toEqual([
    'stays.0.from out-of-range',
  ]);
  expect(refusal(id, { stays: [{ from: '2026-03-02', to: '2026-03-01' }] })).toEqual(['stays.0.to order']);
  expect(answer(id, { stays: [] }).outcomes).toEqual([]);
});

it('rests on the law note', () => {
  expect(citedLines(answer(id, { stays: [{ from: '2025-12-20' }] }, '2026-01-10'))).toEqual([
    'last-day: S001-04 S003-6.3.4 G-90-365 G-191',
    'days-used: S001-04 S003-6.3.4 G-90-365',
    'days-left: S001-04 S003-6.3.4 G-90-365',
    'days-used-2025: S001-04 S003-6.3.4 G-90-365',
    'warning for-whom: S001-04 S003-6.3.4 G-90-365',
    'warning counting-disputed: G-90-365 G-191',
    'warning over-new-year: G-90-365',
  ]);
});
