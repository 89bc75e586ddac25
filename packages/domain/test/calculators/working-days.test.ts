import { describe, expect, it, test } from 'vitest';
import { dayAfter } from '../edges.ts';
import { answer, outcomeOf, refusal } from './answer.ts';

describe('working-days', () => {
  test.each([
    [10, '2027-01-22'],
    [1, '2027-01-11'],
    [0, '2026-12-30'],
    [-1, '2026-12-29'],
  ])('%i working days from 30 December 2026 is %s', (days, date) => {
    const result = outcomeOf(answer('working-days', { from: '2026-12-30', days }), 'result');
    expect(result).toMatchObject({ date, law: ['G-tk', 'G-191'] });
    expect(result.trace.at(-1)?.to).toBe(date);
  });

  it('names every skipped day', () => {
    const [step] = outcomeOf(answer('working-days', { from: '2026-12-30', days: 1 }), 'result').trace;
    expect(step?.skipped).toHaveLength(11);
    expect(step?.skipped[0]).toEqual({
      date: '2026-12-31',
      kind: 'transfer',
      why: 'выходной, перенесён с воскресенья, 4 января 2026 года',
    });
  });

  test.each([
    ['2026-12-30', 0],
    ['2027-01-10', 0],
    ['2027-01-11', 1],
    ['2027-01-12', 2],
  ])('between 30 December 2026 and %s there are %i', (to, amount) => {
    const count = outcomeOf(answer('working-days', { from: '2026-12-30', to }), 'count');
    expect(count).toMatchObject({ kind: 'amount', unit: 'working-days', amount });
  });

  it('names the days off it did not count, but not the first day', () => {
    const count = outcomeOf(answer('working-days', { from: '2026-12-26', to: '2026-12-28' }), 'count');
    expect(count).toMatchObject({ from: '2026-12-26', to: '2026-12-28', amount: 1 });
    expect(count.trace[0]).toMatchObject({ op: 'add', amount: 1, from: '2026-12-26', to: '2026-12-28' });
    expect(count.trace[0]?.skipped.map(({ date }) => date)).toEqual(['2026-12-27']);
  });

  test.each([
    [0, '0 рабочих дней после 30 декабря 2026 года — среда, 30 декабря 2026 года', 'add'],
    [1, '1 рабочий день после 30 декабря 2026 года — понедельник, 11 января 2027 года', 'add'],
    [-1, '1 рабочий день до 30 декабря 2026 года — вторник, 29 декабря 2026 года', 'subtract'],
  ])('of %i days says «%s»', (days, headline, op) => {
    const value = answer('working-days', { from: '2026-12-30', days });
    expect(value).toMatchObject({ headline, warnings: [] });
    expect(outcomeOf(value, 'result').trace.map((step) => step.op)).toEqual([op]);
  });

  it('answers both questions at once', () => {
    const value = answer('working-days', { from: '2026-12-30', to: '2027-01-12', days: -2 });
    expect(value.headline).toBe(
      '2 рабочих дня до 30 декабря 2026 года — понедельник, 28 декабря 2026 года; С 30 декабря 2026 года по 12 января 2027 года — 2 рабочих дня',
    );
  });

  it('wants a number or an end, inside the calendar', () => {
    expect(refusal('working-days', { from: '2026-12-30' })).toEqual(['days required']);
    expect(refusal('working-days', { from: '2026-12-30', to: '2026-12-29' })).toEqual(['to order']);
    expect(refusal('working-days', { from: '2026-12-30', days: 3000 })).toEqual(['from out-of-range']);
    expect(refusal('working-days', { from: '2026-12-30', days: 1e15 })).toEqual(['days out-of-range']);
    expect(refusal('working-days', { from: dayAfter, days: 1 })).toEqual(['from out-of-range']);
  });
});
