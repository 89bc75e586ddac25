import { addDays, addMonths, compareDates } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { defineCalculator } from '../engine/define.ts';
import type { Period } from '../engine/types.ts';
import { moscowPatentPayments } from './moscow-patent-payments.ts';
import {
  cites,
  gap,
  judge,
  lateWarning,
  moscowOnly,
  paidThrough,
  priceWarning,
} from './patent-tax-coverage/answer.ts';
import {
  lateMonths,
  monthsOf,
  type PatentMonth,
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
    { kind: 'date', name: 'patentIssuedOn', ...words.fields.patentIssuedOn, required: true },
    { kind: 'date', name: 'through', ...words.fields.through, required: false },
    {
      kind: 'list',
      name: 'payments',
      ...words.fields.payments,
      required: true,
      maxItems: 120,
      item: [
        { kind: 'date', name: 'paidOn', ...words.fields.paidOn, required: true },
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

  compute({ patentIssuedOn, through = addMonths(patentIssuedOn, 12), payments, monthlyAmount }) {
    const months = monthsOf(patentIssuedOn, through);
    if (months.length === 0) return { headline: words.nothingBegun, outcomes: [], warnings: [] };

    const sorted = [...payments].sort((left, right) => compareDates(left.paidOn, right.paidOn));
    const priceIn = (date: PlainDate): number | undefined =>
      monthlyAmount ?? moscowPatentPayments[Number(date.slice(0, 4))];
    const bySource = payByMonthPrice(months, sorted, priceIn);
    const byLaw = payByPaymentPrice(months, sorted, priceIn) ?? bySource.paid;
    const differ = byLaw.length !== bySource.paid.length;
    const { paid, priceUnknown } = bySource;
    const unpaid = unpaidMonths(bySource, months, priceIn);
    const gaps = priceUnknown ? [] : unpaid.map(gap);
    const late = lateMonths(paid);
    const verdict = judge({
      complete: paid.length === months.length,
      completeByLaw: byLaw.length === months.length,
      late: late.length > 0,
      priceUnknown,
    });
    const [lastPaid, lastByLaw] = [paid.at(-1), byLaw.at(-1)];

    return {
      headline: lastByLaw === undefined ? words.nothingPaid : words.paidThroughDay(lastByLaw.month.to),
      ...(verdict === undefined ? {} : { verdict }),
      outcomes: [
        ...(differ ? [paidThrough(patentIssuedOn, byLaw, 'law')] : []),
        paidThrough(patentIssuedOn, paid, 'source'),
        ...gaps,
      ],
      warnings: [
        ...(priceUnknown ? unpaid.slice(0, 1).map(({ month }) => priceWarning(month)) : []),
        ...late.map(lateWarning),
        ...(monthlyAmount === undefined ? [moscowOnly] : []),
      ],
      spans: [
        { label: words.spans.needed, from: patentIssuedOn, to: addDays(through, -1) },
        ...(lastPaid === undefined
          ? []
          : [{ label: words.spans.paid, from: patentIssuedOn, to: lastPaid.month.to }]),
      ],
      periods: [
        ...paid.map(({ month, paidOn }) => period(month, true, words.paidOnDay(paidOn))),
        ...unpaid.map(({ month, lacking }) =>
          period(month, false, priceUnknown ? words.priceOfMonthUnknown : words.gap(month, lacking).text),
        ),
      ],
    };
  },
});

function period({ number, from, to }: PatentMonth, passed: boolean, text: string): Period {
  return { label: words.monthName(number), from, to, passed, text };
}
