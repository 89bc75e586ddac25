import { describe, expect, it, test } from 'vitest';
import { countdown } from '../../src/calculators/engine/countdown.ts';
import { headlineOf, headlineParts, tell } from '../../src/calculators/engine/headline.ts';
import {
  dayOf,
  expectedBetween,
  expectedBy,
  lastDay,
  pending,
} from '../../src/calculators/engine/make-outcome.ts';
import { agoWords, daysLeftOf, inWords, leftWords, momentOf } from '../../src/calculators/engine/moment.ts';
import type { ProvisionalLastDayOutcome } from '../../src/calculators/engine/outcome.ts';
import { onDay, sinceDay } from '../../src/calculators/engine/phrases.ts';
import { addDays } from '../../src/plain-date/arithmetic.ts';
import type { PlainDate } from '../../src/plain-date/plain-date.ts';
import { minus, plus } from '../../src/terms/index.ts';

const said = { id: 'day', label: 'День', cites: ['S003-1.2'] } as const;
const start = '2026-12-14' as const;
/** Safely by Tuesday 22 December, at the latest on Thursday 24. */
const strict = lastDay({ ...said, start, term: [plus(10, 'day')], safe: [plus(8, 'day')] });
/** Ends on Saturday 19 December: safely by Friday 18, by law it moves on to Monday 21. */
const rolled = lastDay({ ...said, start, term: [plus(5, 'day')] });
const back = lastDay({ ...said, start: '2026-12-26', term: [minus(7, 'day')] });
/** Friday 18 December. */
const awaited = expectedBy({ ...said, start, term: [plus(4, 'day')] });
/** 16 to 18 December. */
const range = expectedBetween({ ...said, start, earliest: [plus(2, 'day')], latest: [plus(4, 'day')] });
const end = dayOf('term-end', { ...said, start, term: [plus(4, 'day')] });
/** Plainly from Thursday 17, safely from Friday 18 December. */
const first = dayOf('not-before', { ...said, start, term: [plus(3, 'day')], safe: [plus(4, 'day')] });
const provisional: ProvisionalLastDayOutcome = {
  ...said,
  basis: 'source',
  kind: 'last-day',
  provisional: true,
  safeDate: '2026-12-18',
  trace: [],
  safeTrace: [],
};
if (!('to' in range) || !('date' in awaited)) throw new Error('the calendar covers 2026');

describe('what is left', () => {
  test.each([
    [1, 'остался 1 день', 'вчера', 'завтра'],
    [2, 'осталось 2 дня', '2 дня назад', 'через 2 дня'],
    [5, 'осталось 5 дней', '5 дней назад', 'через 5 дней'],
    [11, 'осталось 11 дней', '11 дней назад', 'через 11 дней'],
    [21, 'остался 21 день', '21 день назад', 'через 21 день'],
    [22, 'осталось 22 дня', '22 дня назад', 'через 22 дня'],
    [111, 'осталось 111 дней', '111 дней назад', 'через 111 дней'],
  ])('%i days bend the words', (days, left, ago, ahead) => {
    expect([leftWords(days), agoWords(days), inWords(days)]).toEqual([left, ago, ahead]);
    const day = lastDay({ ...said, start, term: [plus(2, 'day')] });
    const safeDate = '2026-12-16';
    expect(countdown(day, addDays(safeDate, -days)).toLowerCase()).toBe(left);
    expect(countdown(day, addDays(safeDate, days))).toBe(`Прошёл ${ago}`);
    expect(headlineOf({ outcome: day, act: 'Подайте', late: 'просите' }, addDays(safeDate, -days))).toBe(
      `Подайте не позже среды, 16 декабря 2026 года: ${left}`,
    );
    expect(headlineOf({ outcome: day, act: 'Подайте', late: 'просите' }, addDays(safeDate, days))).toBe(
      `Срок прошёл ${ago}, в среду, 16 декабря 2026 года: просите`,
    );
  });
});

describe('the moment of a day', () => {
  test.each<[string, Parameters<typeof momentOf>[0], PlainDate, string, string]>([
    ['a last day', strict, '2026-12-21', 'ahead', 'Остался 1 день'],
    ['a last day', strict, '2026-12-22', 'today', 'Сегодня последний день'],
    [
      'a last day',
      strict,
      '2026-12-23',
      'tight',
      'Безопасный день прошёл вчера, до последнего остался 1 день',
    ],
    ['a last day', strict, '2026-12-24', 'tight', 'Безопасный день прошёл 2 дня назад, последний — сегодня'],
    ['a last day', strict, '2026-12-25', 'passed', 'Прошёл 3 дня назад'],
    ['a term on a day off', rolled, '2026-12-18', 'today', 'Сегодня последний день'],
    [
      'a term on a day off',
      rolled,
      '2026-12-19',
      'tight',
      'Безопасный день прошёл вчера, до последнего осталось 2 дня',
    ],
    [
      'a term on a day off',
      rolled,
      '2026-12-21',
      'tight',
      'Безопасный день прошёл 3 дня назад, последний — сегодня',
    ],
    ['a term on a day off', rolled, '2026-12-22', 'passed', 'Прошёл 4 дня назад'],
    ['a term counted back', back, '2026-12-19', 'tight', 'Безопасный день прошёл вчера, последний — сегодня'],
    ['a term counted back', back, '2026-12-20', 'passed', 'Прошёл 2 дня назад'],
    ['a provisional day', provisional, '2026-12-17', 'ahead', 'Остался 1 день'],
    ['a provisional day', provisional, '2026-12-18', 'today', 'Сегодня последний день'],
    ['a provisional day', provisional, '2026-12-19', 'tight', 'Безопасный день прошёл вчера'],
    ['an answer', awaited, '2026-12-17', 'ahead', 'Завтра'],
    ['an answer', awaited, '2026-12-18', 'today', 'Сегодня'],
    ['an answer', awaited, '2026-12-19', 'passed', 'Срок прошёл вчера'],
    ['a range', range, '2026-12-16', 'ahead', 'Через 2 дня'],
    ['a range', range, '2026-12-18', 'today', 'Сегодня'],
    ['a range', range, '2026-12-20', 'passed', 'Срок прошёл 2 дня назад'],
    ['an end', end, '2026-12-17', 'ahead', 'Завтра'],
    ['an end', end, '2026-12-18', 'today', 'Сегодня'],
    ['an end', end, '2026-12-19', 'passed', 'Вчера'],
    ['a first day', first, '2026-12-17', 'ahead', 'Можно завтра'],
    ['a first day', first, '2026-12-18', 'today', 'Можно с сегодняшнего дня'],
    ['a first day', first, '2026-12-19', 'passed', 'Уже можно'],
  ])('%s on %3$s is %4$s: %5$s', (_, outcome, today, state, words) => {
    expect(momentOf(outcome, today).state).toBe(state);
    expect(countdown(outcome, today)).toBe(words);
  });

  it('is counted to the safe day of what one acts by or waits to be allowed, else to the plain one', () => {
    const left = [strict, rolled, provisional, first, awaited, range, end].map((outcome) =>
      daysLeftOf(outcome, start),
    );
    expect(left).toEqual([8, 4, 4, 4, 4, 4, 4]);
    const onSaturday = expectedBy({ ...said, start, term: [plus(5, 'day')] });
    expect(daysLeftOf(onSaturday, start)).toBe(5);
    expect(daysLeftOf(pending('expected-by', said, 2028), start)).toBeUndefined();
  });
});

describe('a headline', () => {
  const saying = { act: 'Подайте в суд', term: 'Срок для суда', late: 'просите суд' };
  test.each<[PlainDate | undefined, string]>([
    [undefined, 'Подайте в суд не позже вторника, 22 декабря 2026 года'],
    ['2026-12-21', 'Подайте в суд не позже вторника, 22 декабря 2026 года: остался 1 день'],
    ['2026-12-22', 'Подайте в суд сегодня, во вторник, 22 декабря 2026 года: сегодня последний день'],
    [
      '2026-12-23',
      'Подайте в суд не позже четверга, 24 декабря 2026 года: безопасный день прошёл вчера, времени в обрез',
    ],
    [
      '2026-12-24',
      'Подайте в суд сегодня, в четверг, 24 декабря 2026 года: безопасный день прошёл 2 дня назад, сегодня последний день',
    ],
    ['2026-12-25', 'Срок для суда прошёл 3 дня назад, во вторник, 22 декабря 2026 года: просите суд'],
  ])('of a last day on %s: %s', (today, headline) => {
    expect(headlineOf({ outcome: strict, ...saying }, today)).toBe(headline);
  });

  test.each<[PlainDate | undefined, string]>([
    [undefined, 'Подайте в суд не позже пятницы, 18 декабря 2026 года (день предварительный)'],
    [
      '2026-12-16',
      'Подайте в суд не позже пятницы, 18 декабря 2026 года (день предварительный): осталось 2 дня',
    ],
    ['2026-12-18', 'Подайте в суд сегодня, в пятницу, 18 декабря 2026 года: сегодня последний день'],
    ['2026-12-20', 'Подайте в суд сейчас же: безопасный день прошёл 2 дня назад'],
  ])('of a provisional day on %s: %s', (today, headline) => {
    expect(headlineOf({ outcome: provisional, ...saying }, today)).toBe(headline);
  });

  test.each<[PlainDate | undefined, string]>([
    [undefined, 'Подайте не раньше пятницы, 18 декабря 2026 года'],
    ['2026-12-17', 'Подайте не раньше пятницы, 18 декабря 2026 года: завтра'],
    ['2026-12-18', 'Подайте: с сегодняшнего дня уже можно'],
    ['2026-12-19', 'Подайте: уже можно, с пятницы, 18 декабря 2026 года'],
  ])('of a first day on %s: %s', (today, headline) => {
    expect(headlineOf({ outcome: first, act: 'Подайте', late: '' }, today)).toBe(headline);
  });

  test.each<[PlainDate | undefined, string]>([
    [undefined, 'МВД ответит не позже пятницы, 18 декабря 2026 года'],
    ['2026-12-13', 'МВД ответит не позже пятницы, 18 декабря 2026 года: осталось 5 дней'],
    ['2026-12-18', 'МВД ответит сегодня, в пятницу, 18 декабря 2026 года: сегодня последний день'],
    ['2026-12-19', 'Срок ответа прошёл вчера, в пятницу, 18 декабря 2026 года: напишите снова'],
  ])('of an answer on %s: %s', (today, headline) => {
    for (const outcome of [awaited, range, end])
      expect(
        headlineOf({ outcome, act: 'МВД ответит', term: 'Срок ответа', late: 'напишите снова' }, today),
      ).toBe(headline);
  });

  test.each<[PlainDate, object]>([
    [
      '2026-12-21',
      {
        state: 'ahead',
        act: 'Подайте в суд',
        day: 'не позже вторника, 22 декабря 2026 года',
        far: 'остался 1 день',
      },
    ],
    [
      '2026-12-22',
      {
        state: 'today',
        act: 'Подайте в суд',
        day: 'сегодня, во вторник, 22 декабря 2026 года',
        far: 'сегодня последний день',
      },
    ],
    [
      '2026-12-23',
      {
        state: 'tight',
        act: 'Подайте в суд',
        day: 'не позже четверга, 24 декабря 2026 года',
        far: 'безопасный день прошёл вчера, времени в обрез',
      },
    ],
    [
      '2026-12-25',
      {
        state: 'passed',
        act: 'просите суд',
        day: 'во вторник, 22 декабря 2026 года',
        far: 'Срок для суда прошёл 3 дня назад',
      },
    ],
  ])('of a last day on %s comes in parts: what to do, by which day, how far', (today, parts) => {
    expect(headlineParts({ outcome: strict, ...saying }, today)).toEqual(parts);
    expect(tell({ outcome: strict, ...saying, next: [] }, today).parts).toEqual(parts);
  });

  test.each<[PlainDate, object]>([
    ['2026-12-17', { state: 'ahead', day: 'не раньше пятницы, 18 декабря 2026 года', far: 'завтра' }],
    ['2026-12-18', { state: 'open', day: '', far: 'с сегодняшнего дня уже можно' }],
    ['2026-12-19', { state: 'open', day: 'с пятницы, 18 декабря 2026 года', far: 'уже можно' }],
  ])('of a first day on %s comes in parts', (today, parts) => {
    expect(headlineParts({ outcome: first, act: 'Подайте', late: '' }, today)).toEqual({
      act: 'Подайте',
      ...parts,
    });
  });

  it('has no parts without a day or without today', () => {
    expect(headlineParts({ outcome: strict, ...saying }, undefined)).toBeUndefined();
    expect(tell({ outcome: strict, ...saying, next: [] }, undefined)).not.toHaveProperty('parts');
    const unknown = pending('expected-by', said, 2028);
    expect(headlineParts({ outcome: unknown, act: 'МВД ответит', late: '' }, start)).toBeUndefined();
  });

  it('waits for the calendar where the day is not known', () => {
    const outcome = pending('expected-by', said, 2028);
    for (const today of [undefined, start] as const)
      expect(headlineOf({ outcome, act: 'МВД ответит', late: '' }, today)).toBe(
        'МВД ответит: день назовём, когда утвердят календарь',
      );
    expect(
      tell({ outcome, act: 'МВД ответит', late: '', next: [{ text: 'Шаг.' }] }, start),
    ).not.toHaveProperty('next');
  });

  it('tells what can be done only once the last day is gone', () => {
    const next = [{ text: 'Подайте заново.' }];
    const toldOn = (today: PlainDate | undefined) => tell({ outcome: strict, ...saying, next }, today).next;
    for (const today of [undefined, '2026-12-21', '2026-12-22', '2026-12-24'] as const)
      expect(toldOn(today)).toBeUndefined();
    expect(toldOn('2026-12-25')).toEqual(next);
    expect(tell({ outcome: strict, ...saying, next: [] }, '2026-12-25')).not.toHaveProperty('next');
  });
});

test('«в» and «с» become «во» and «со» where the weekday asks', () => {
  const week = [21, 22, 23, 24, 25, 26, 27].map((day): PlainDate => `2026-12-${day}`);
  expect(week.map((day) => onDay(day).split(',')[0])).toEqual([
    'в понедельник',
    'во вторник',
    'в среду',
    'в четверг',
    'в пятницу',
    'в субботу',
    'в воскресенье',
  ]);
  expect(week.map((day) => sinceDay(day).split(',')[0])).toEqual([
    'с понедельника',
    'со вторника',
    'со среды',
    'с четверга',
    'с пятницы',
    'с субботы',
    'с воскресенья',
  ]);
});
