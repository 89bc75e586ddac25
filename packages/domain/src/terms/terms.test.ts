import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayAfter, lastWorkingDay } from '../../test/edges.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { addDays, addMonths } from '../plain-date/arithmetic.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';
import { countedDays } from './counted-days.ts';
import { daysOff, evaluateTerm, rollBack, rollForward } from './evaluate-term.ts';
import { formatAmount } from './format-amount.ts';
import { formatMove, formatTrace, joinSkippedDays } from './format-trace.ts';
import { lastCount } from './last-count.ts';
import { plural } from './plural.ts';
import { minus, plus } from './shift.ts';

describe('evaluateTerm', () => {
  it('names every skipped day and the article of each step', () => {
    const { date, trace } = evaluateTerm('2026-12-25', [
      plus(2, 'working-day', { since: 'со дня подачи', cites: ['S001-18'] }),
    ]);
    expect(date).toBe('2026-12-29');
    expect(trace).toEqual([
      {
        op: 'add',
        amount: 2,
        unit: 'working-day',
        since: 'со дня подачи',
        cites: ['S001-18'],
        from: '2026-12-25',
        to: '2026-12-29',
        skipped: [
          { date: '2026-12-26', kind: 'weekend', why: 'выходной' },
          { date: '2026-12-27', kind: 'weekend', why: 'выходной' },
        ],
        norm: 'ГК РФ, ст. 191',
      },
    ]);
  });

  it('counts months by article 192 and skips nothing in them', () => {
    const { date, trace } = evaluateTerm('2024-02-29', [plus(12, 'month')]);
    expect(date).toBe('2025-02-28');
    expect(trace[0]).toMatchObject({ norm: 'ГК РФ, ст. 192', skipped: [] });
  });

  it('counts years by article 192 and skips nothing in them', () => {
    const { date, trace } = evaluateTerm('2024-02-29', [plus(1, 'year')]);
    expect(date).toBe('2025-02-28');
    expect(trace[0]).toMatchObject({ norm: 'ГК РФ, ст. 192', skipped: [] });
  });

  it('names no day of the event among the skipped ones, be it a day off', () => {
    const { date, trace } = evaluateTerm('2026-12-26', [plus(1, 'working-day')]);
    expect(date).toBe('2026-12-28');
    expect(trace[0]?.skipped.map((skipped) => skipped.date)).toEqual(['2026-12-27']);
  });

  it('skips nothing in calendar days, though some are off', () => {
    const { trace } = evaluateTerm('2026-12-25', [plus(3, 'day')]);
    expect(trace[0]).toMatchObject({ to: '2026-12-28', norm: 'ГК РФ, ст. 191', skipped: [] });
  });

  it('stays where it is when there is nothing to count', () => {
    expect(evaluateTerm('2026-01-01', [])).toEqual({ date: '2026-01-01', trace: [] });
    expect(evaluateTerm('2026-01-01', [plus(0, 'working-day')]).date).toBe('2026-01-01');
  });

  it('says from which event it ran out of the calendar', () => {
    const start = addMonths(dayAfter, -10);
    expect(() => evaluateTerm(start, [plus(12, 'month'), minus(10, 'working-day')])).toThrow(
      expect.objectContaining({
        name: 'CalendarRangeError',
        date: addMonths(dayAfter, 2),
        countedFrom: start,
      }),
    );
  });

  it('leaves any other mistake as it is', () => {
    expect(() => evaluateTerm('2026-01-01', [plus(0.5, 'working-day')])).toThrow(
      new RangeError('Not a whole number: 0.5'),
    );
  });

  it('leads from step to step without a gap', () => {
    const unit = fc.constantFrom('day' as const, 'working-day' as const, 'month' as const);
    const shift = fc.record({
      op: fc.constantFrom('add' as const, 'subtract' as const),
      amount: fc.nat({ max: 40 }),
      unit,
    });
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 4 }), (term) => {
        const { date, trace } = evaluateTerm('2020-02-29', term);
        const path = ['2020-02-29', ...trace.map(({ to }) => to)];
        expect(trace.map(({ from }) => from)).toEqual(path.slice(0, -1));
        expect(date).toBe(path.at(-1));
      }),
    );
  });
});

describe('countedDays', () => {
  it('leaves out the start and every skipped day, and ends on the day the step led to', () => {
    const [step] = evaluateTerm('2026-12-30', [plus(3, 'working-day')]).trace;
    expect(step && countedDays(step)).toEqual(['2027-01-11', '2027-01-12', '2027-01-13']);
  });

  it('goes back in the order of the walk', () => {
    const [step] = evaluateTerm('2027-01-12', [minus(2, 'working-day')]).trace;
    expect(step && countedDays(step)).toEqual(['2027-01-11', '2026-12-30']);
  });

  it('are as many as the step says, each a working day', () => {
    const amount = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(amount, (days) => {
        const shift = days < 0 ? minus(-days, 'working-day') : plus(days, 'working-day');
        const [step] = evaluateTerm('2020-02-29', [shift]).trace;
        const counted = step === undefined ? [] : countedDays(step);
        expect(counted).toHaveLength(Math.abs(days));
        expect(counted.every(isWorkingDay)).toBe(true);
        if (days !== 0) expect(counted.at(-1)).toBe(step?.to);
      }),
    );
  });

  test.each([plus(3, 'day'), plus(3, 'month'), plus(3, 'year')])('are none in $amount $unit', (shift) => {
    expect(evaluateTerm('2026-12-25', [shift]).trace.map(countedDays)).toEqual([[]]);
  });

  it('are none where a day off rolls on', () => {
    const step = rollForward('2026-12-19');
    expect(step && countedDays(step)).toEqual([]);
  });
});

describe('rolling a day off (ГК РФ, ст. 193)', () => {
  it('goes on to the next working day', () => {
    expect(rollForward('2026-12-19')).toMatchObject({
      op: 'roll',
      amount: 2,
      to: '2026-12-21',
      norm: 'ГК РФ, ст. 193',
    });
  });

  it('goes back to be cautious', () => {
    expect(rollBack('2026-12-19')).toMatchObject({ op: 'roll-back', amount: 1, to: '2026-12-18' });
  });

  it('leaves a working day alone', () => {
    expect(rollForward('2026-12-18')).toBeUndefined();
    expect(rollBack('2026-12-18')).toBeUndefined();
  });

  it('says from which event it ran out of the calendar', () => {
    const end = addDays(lastWorkingDay(), 1);
    const start = addDays(end, -30);
    const error = { name: 'CalendarRangeError', date: end };
    expect(() => rollForward(end)).toThrow(expect.objectContaining({ ...error, countedFrom: end }));
    expect(() => rollForward(end, start)).toThrow(expect.objectContaining({ ...error, countedFrom: start }));
    expect(() => rollBack(dayAfter, start)).toThrow(
      expect.objectContaining({ name: 'CalendarRangeError', date: dayAfter, countedFrom: start }),
    );
  });
});

describe('lastCount', () => {
  const start = '2026-12-14';
  it('is the last step that moves by days or months', () => {
    const { trace } = evaluateTerm(start, [plus(12, 'month'), minus(10, 'working-day')]);
    expect(lastCount(trace)).toBe(trace[1]);
    expect(lastCount(evaluateTerm(start, [plus(5, 'day'), plus(1, 'year')]).trace)?.unit).toBe('day');
  });

  it('is no roll to a working day', () => {
    const { trace } = evaluateTerm(start, [plus(5, 'day')]);
    const rolls = [rollForward('2026-12-19'), rollBack('2026-12-19')].filter((step) => step !== undefined);
    expect(lastCount([...trace, ...rolls])).toBe(trace[0]);
    expect(lastCount(rolls)).toBeUndefined();
  });

  it('is none where nothing but years was counted', () => {
    expect(lastCount(evaluateTerm(start, [plus(1, 'year')]).trace)).toBeUndefined();
    expect(lastCount([])).toBeUndefined();
  });
});

describe('formatTrace', () => {
  it('writes a line a step and joins neighbouring days off', () => {
    const { trace } = evaluateTerm('2026-01-19', [
      plus(12, 'month', { since: 'со дня выдачи' }),
      minus(10, 'working-day'),
    ]);
    expect(formatTrace(trace)).toEqual([
      '12 месяцев со дня выдачи → 19.01.2027',
      'минус 10 рабочих дней (пропущены 16–17 января — выходные; 9–10 января — выходные; 1–8 января — новогодние каникулы и Рождество; 31 декабря — выходной, перенесён с воскресенья, 4 января 2026 года; 26–27 декабря — выходные) → 25.12.2026',
    ]);
  });

  it('says from what a term is counted back', () => {
    const { trace } = evaluateTerm('2026-04-21', [minus(1, 'day', { since: 'до конца регистрации' })]);
    expect(formatTrace(trace)).toEqual(['минус 1 день до конца регистрации → 20.04.2026']);
  });

  it('tells adding, rolling and going back apart', () => {
    const { trace } = evaluateTerm('2026-12-14', [plus(5, 'day')]);
    const steps = [...trace, rollForward('2026-12-19'), rollBack('2026-12-19')].filter(
      (step) => step !== undefined,
    );
    expect(formatTrace(steps)).toEqual([
      'плюс 5 дней → 19.12.2026',
      'перенос на ближайший рабочий день (пропущены 19–20 декабря — выходные) → 21.12.2026',
      'отступ к рабочему дню (пропущен 19 декабря — выходной) → 18.12.2026',
    ]);
  });
});

it('writes a move by its sign in a narrow column, a roll in words', () => {
  const { trace } = evaluateTerm('2025-12-15', [
    plus(12, 'month', { since: 'со дня выдачи' }),
    minus(10, 'working-day'),
  ]);
  expect(trace.map(formatMove)).toEqual(['+ 12 месяцев', '− 10 рабочих дней']);
  const roll = rollForward('2026-12-19');
  expect(roll && formatMove(roll)).toBe('перенос на ближайший рабочий день');
});

describe('joinSkippedDays', () => {
  test.each<[PlainDate, PlainDate, string[]]>([
    ['2026-05-01', '2026-05-03', ['1 мая — Праздник Весны и Труда', '2–3 мая — выходные']],
    [
      '2022-04-30',
      '2022-05-03',
      [
        '30 апреля — выходной',
        '1 мая — Праздник Весны и Труда',
        '2 мая — выходной, перенесён с воскресенья, 1 мая 2022 года',
        '3 мая — выходной, перенесён с субботы, 1 января 2022 года',
      ],
    ],
    ['2026-01-31', '2026-02-01', ['31 января – 1 февраля — выходные']],
  ])('from %s to %s', (from, to, expected) => {
    expect(joinSkippedDays(daysOff(from, to)).map(({ days, why }) => `${days} — ${why}`)).toEqual(expected);
  });

  test.each<[PlainDate, string]>([
    ['2025-10-28', '1 января'],
    ['2025-10-29', '1 января 2025 года'],
  ])('from New Year to %s begins with «%s»', (date, days) => {
    const [first] = joinSkippedDays([
      { date: '2025-01-01', kind: 'holiday', why: 'новогодние каникулы' },
      { date, kind: 'weekend', why: 'выходной' },
    ]);
    expect(first?.days).toBe(days);
  });

  it('lists the reasons of a run, the last after «и»', () => {
    const run = ['один', 'другой', 'третий'].map((why, index) => ({
      date: addDays('2026-01-01', index),
      kind: 'holiday' as const,
      why,
    }));
    expect(joinSkippedDays(run).map(({ days, why }) => `${days} — ${why}`)).toEqual([
      '1–3 января — один, другой и третий',
    ]);
    expect(joinSkippedDays([])).toEqual([]);
  });

  it('adds years when the walk is longer than one', () => {
    const [first] = joinSkippedDays(daysOff('2025-01-09', '2026-02-01'));
    expect(first?.days).toBe('11–12 января 2025 года');
  });
});

test.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [14, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [111, 'дней'],
  [-1, 'день'],
])('%i takes «%s»', (count, word) => {
  expect(plural(count, 'день', 'дня', 'дней')).toBe(word);
});

it('writes amounts with their unit', () => {
  expect([1, 2, 5].map((amount) => formatAmount(amount, 'working-day'))).toEqual([
    '1 рабочий день',
    '2 рабочих дня',
    '5 рабочих дней',
  ]);
  expect(formatAmount(1, 'year')).toBe('1 год');
});
