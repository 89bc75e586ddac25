import { addDays, addMonths, compareDates, latestOf } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { defineCalculator } from '../engine/define.ts';
import type { NextStep, Period } from '../engine/types.ts';
import { moscowPatentPayments } from './moscow-patent-payments.ts';
import { cites, moscowOnly, priceFields, priceWarning } from './moscow-prices.ts';
import { monthsOf, type PatentMonth } from './patent-month.ts';
import {
  gap,
  judge,
  lateMonth,
  lateWarning,
  nextPayment,
  paidThrough,
} from './patent-tax-coverage/answer.ts';
import {
  lateMonths,
  payByMonthPrice,
  payByPaymentPrice,
  unpaidMonths,
} from './patent-tax-coverage/coverage.ts';
import * as words from './patent-tax-coverage/words.ru.ts';

/** Whether the advance income tax payments cover every month of the patent without a break (п. 4.6). */
export const calculator = defineCalculator({
  id: 'patent-tax-coverage',
  ...words.about,
  service: 'patent',
  procedures: ['patent-tax-proof', 'patent-renewal-documents'],
  inputs: [
    { kind: 'date', name: 'patentIssuedOn', when: 'past', ...words.fields.patentIssuedOn, required: true },
    { kind: 'date', name: 'through', when: 'any', ...words.fields.through, required: false },
    {
      kind: 'list',
      name: 'payments',
      ...words.fields.payments,
      required: true,
      maxItems: 120,
      item: [
        { kind: 'date', name: 'paidOn', when: 'past', ...words.fields.paidOn, required: true },
        { kind: 'amount', name: 'amount', ...words.fields.amount, required: true, min: 0, max: 10_000_000 },
      ],
    },
    {
      kind: 'amount',
      name: 'monthlyAmount',
      ...words.fields.monthlyAmount,
      required: false,
      min: 1,
      max: 1_000_000,
    },
    {
      kind: 'list',
      name: 'prices',
      ...priceFields.prices,
      required: false,
      maxItems: 10,
      item: [
        {
          kind: 'integer',
          unit: 'calendar-year',
          name: 'year',
          ...priceFields.priceYear,
          required: true,
          min: 2015,
          max: 2100,
        },
        { kind: 'amount', name: 'amount', ...priceFields.price, required: true, min: 1, max: 1_000_000 },
      ],
    },
  ],
  order: [['patentIssuedOn', 'through']],
  example: {
    patentIssuedOn: '2025-12-15',
    payments: [
      { paidOn: '2025-12-12', amount: 8900 },
      { paidOn: '2026-01-12', amount: 30000 },
      { paidOn: '2026-04-13', amount: 50000 },
    ],
  },
  cites,
  law: ['003-ndfl', 'G-ndfl-2026', '003-ndfl-late'],

  compute({ patentIssuedOn, through, payments, monthlyAmount, prices = [] }, { today }) {
    const until = through ?? runningMonthEnd(patentIssuedOn, today);
    const months = monthsOf(patentIssuedOn, until);
    if (months.length === 0) return { headline: words.nothingBegun, outcomes: [], warnings: [] };

    const sorted = [...payments].sort((left, right) => compareDates(left.paidOn, right.paidOn));
    const priceIn = (date: PlainDate): number | undefined => {
      const year = Number(date.slice(0, 4));
      return (
        prices.find((price) => price.year === year)?.amount ?? monthlyAmount ?? moscowPatentPayments[year]
      );
    };
    // Money paid ahead fills months of the whole patent, however far the question reaches.
    const whole = monthsOf(patentIssuedOn, latestOf(until, addMonths(patentIssuedOn, 12)));
    const bySource = payByMonthPrice(months, sorted, priceIn);
    const byLaw = payByPaymentPrice(months, sorted, priceIn) ?? bySource.paid;
    const differ = byLaw.length !== bySource.paid.length;
    const { paid, priceUnknown } = bySource;
    const unpaid = unpaidMonths(bySource, months, priceIn);
    // Paying month by month is the usual way: a month that has not begun lacks nothing yet.
    const due = today === undefined ? unpaid : unpaid.filter(({ month }) => month.from <= today);
    const gaps = priceUnknown ? [] : due.map(gap);
    const [late] = lateMonths(paid);
    const complete = due.length === 0;
    // By the reader's day only months that have begun are due: it is too late to pay them ahead.
    const begunUnpaid = today !== undefined && !complete;
    const verdict = judge({
      complete,
      nothingDue: complete && paid.length === 0,
      begunUnpaid,
      notYetPaid: unpaid.length > due.length,
      completeByLaw: byLaw.length >= months.length - (unpaid.length - due.length),
      late: late !== undefined,
      priceUnknown,
    });
    const next =
      today === undefined || !complete || late !== undefined
        ? undefined
        : whole[payByMonthPrice(whole, sorted, priceIn).paid.length];
    const lastByLaw = byLaw.at(-1);
    const advises = late === undefined && !begunUnpaid;
    const moneyUnknown = due.find(({ lacking }) => lacking === undefined)?.month;

    return {
      headline:
        late !== undefined && complete
          ? words.paidTooLate(late)
          : lastByLaw === undefined
            ? words.nothingPaid
            : words.paidThroughDay(lastByLaw.month.to, today),
      ...(verdict === undefined ? {} : { verdict }),
      outcomes: [
        ...(late !== undefined && complete ? [lateMonth(late)] : []),
        ...(differ ? [paidThrough(patentIssuedOn, byLaw, 'law', advises)] : []),
        paidThrough(patentIssuedOn, paid, 'source', advises),
        ...(next === undefined ? [] : [nextPayment(next)]),
        ...gaps,
      ],
      warnings: [
        ...(moneyUnknown === undefined ? [] : [priceWarning(moneyUnknown)]),
        ...lateMonths(paid).map(lateWarning),
        ...(monthlyAmount === undefined && prices.length === 0 ? [moscowOnly] : []),
      ],
      ...(late === undefined && !begunUnpaid ? {} : { next: afterLatePayment }),
      periods: [
        ...paid.map(({ month, paidOn }) => period(month, true, words.paidOnDay(paidOn))),
        ...due.map(({ month, lacking }) =>
          period(
            month,
            false,
            lacking === undefined ? words.priceOfMonthUnknown : words.gap(month, lacking).text,
          ),
        ),
      ],
    };
  },
});

/** The day after the last of the month that runs, at most the whole year of the patent; that year without a `today`. */
function runningMonthEnd(issuedOn: PlainDate, today: PlainDate | undefined): PlainDate {
  const yearEnd = addMonths(issuedOn, 12);
  if (today === undefined || today >= yearEnd) return yearEnd;
  const running = monthsOf(issuedOn, addDays(today, 1)).length;
  return addMonths(issuedOn, Math.max(running, 1));
}

const afterLatePayment: readonly NextStep[] = [
  { text: words.afterLatePayment.ask, procedure: 'patent-tax-proof', law: ['003-ndfl-late'] },
  { text: words.afterLatePayment.refused, procedure: 'patent-renewal-refusal' },
];

function period({ number, from, to }: PatentMonth, passed: boolean, text: string): Period {
  return { label: words.monthName(number), from, to, passed, text };
}
