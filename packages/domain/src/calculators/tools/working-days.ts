import { countWorkingDays } from '../../calendar/working-days.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { daysOff } from '../../terms/evaluate-term.ts';
import { formatAmount } from '../../terms/format-amount.ts';
import { minus, plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { dayOf } from '../engine/make-outcome.ts';
import type { BoundOutcome, CountOutcome, Outcome } from '../engine/outcome.ts';

/** More working days than the calendar holds between its ends. */
const mostDays = 3750;

/** The plain tool: adds, subtracts or counts working days and names every day it skips. */
export const calculator = defineCalculator({
  id: 'working-days',
  title: 'Посчитать рабочие дни',
  shortTitle: 'Рабочие дни',
  lead: 'Прибавьте или отнимите рабочие дни, или узнайте, сколько их между датами. Каждый пропущенный день назван.',
  procedures: [],
  inputs: [
    {
      kind: 'date',
      name: 'from',
      when: 'any',
      label: 'От какого дня',
      hint: 'Например: 30.12.2026. Сам этот день не считаем.',
      required: true,
    },
    {
      kind: 'integer',
      name: 'days',
      unit: 'working-day',
      label: 'Сколько рабочих дней',
      hint: 'Назад — со знаком минус',
      adds: 'Какой это будет день.',
      required: false,
      min: -mostDays,
      max: mostDays,
    },
    {
      kind: 'date',
      name: 'to',
      when: 'any',
      label: 'До какого дня',
      adds: 'Сколько между ними рабочих дней.',
      required: false,
    },
  ],
  requireOneOf: ['days', 'to'],
  order: [['from', 'to']],
  example: { from: '2026-12-30', days: 10 },
  cites: [],
  law: ['G-tk', 'G-191'],

  compute({ from, days, to }) {
    const outcomes: Outcome[] = [];
    const sentences: string[] = [];
    if (days !== undefined) {
      const result = shifted(from, days);
      outcomes.push(result);
      const direction = days < 0 ? 'до' : 'после';
      sentences.push(
        `${formatAmount(Math.abs(days), 'working-day')} ${direction} ${formatRussianDate(from)} — ${formatRussianDate(result.date, { weekday: true })}`,
      );
    }
    if (to !== undefined) {
      const count = counted(from, to);
      outcomes.push(count);
      sentences.push(
        `С ${formatRussianDate(from)} по ${formatRussianDate(to)} — ${formatAmount(count.amount, 'working-day')}`,
      );
    }
    return { headline: sentences.join('; '), outcomes, warnings: [] };
  },
});

function shifted(from: PlainDate, days: number): BoundOutcome {
  return dayOf('term-end', {
    id: 'result',
    basis: 'law',
    label: 'Получится день',
    start: from,
    term: [days < 0 ? minus(-days, 'working-day') : plus(days, 'working-day')],
    cites: [],
    law: ['G-tk', 'G-191'],
  });
}

function counted(from: PlainDate, to: PlainDate): CountOutcome {
  const amount = countWorkingDays(from, to);
  return {
    id: 'count',
    label: 'Рабочих дней',
    kind: 'amount',
    unit: 'working-days',
    basis: 'law',
    amount,
    from,
    to,
    trace: [
      {
        op: 'add',
        amount,
        unit: 'working-day',
        from,
        to,
        skipped: daysOff(from, to).filter(({ date }) => date !== from),
        norm: 'ГК РФ, ст. 191',
      },
    ],
    cites: [],
    law: ['G-tk', 'G-191'],
    text: 'Первый день не считаем, последний считаем.',
  };
}
