import { earliestOf } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { minus } from '../../terms/shift.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { amountOf, lastDay } from '../engine/make-outcome.ts';
import type { LastDayOutcome } from '../engine/outcome.ts';
import type { Verdict, Warning } from '../engine/types.ts';
import { moscowPatentPayments } from './moscow-patent-payments.ts';
import { cites, moscowOnly, priceFields, priceWarning } from './moscow-prices.ts';
import { comparePrices, fee, yearOf } from './patent-price/compare.ts';
import * as words from './patent-price/words.ru.ts';

/** The fee of 2025 and the prices behind us are no question of somebody who is about to pay. */
const bounds = { min: '2026-01-01', max: anyYear.max } as const;

/** What so many months of the patent cost, paid at once or month by month, with the state fee. */
export const calculator = defineCalculator({
  id: 'patent-price',
  ...words.about,
  service: 'patent',
  procedures: ['patent-tax-proof', 'patent-renewal'],
  inputs: [
    { kind: 'date', name: 'startsOn', when: 'any', ...words.fields.startsOn, required: true, ...bounds },
    {
      kind: 'integer',
      unit: 'month',
      name: 'months',
      ...words.fields.months,
      required: true,
      min: 1,
      max: 12,
    },
    { kind: 'date', name: 'payOn', when: 'future', ...words.fields.payOn, required: false, ...bounds },
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
          min: 2026,
          max: 2101,
        },
        { kind: 'amount', name: 'amount', ...priceFields.price, required: true, min: 1, max: 1_000_000 },
      ],
    },
  ],
  order: [['payOn', 'startsOn']],
  example: {
    startsOn: '2026-12-15',
    months: 12,
    payOn: '2026-12-10',
    prices: [{ year: 2027, amount: 11_000 }],
  },
  cites,
  law: ['G-ndfl-2026', '003-ndfl', '003-ndfl-late', '003-fee4200-om'],

  compute({ startsOn, months, payOn: chosen, prices = [] }, { today }) {
    const payOn = chosen ?? earliestOf(startsOn, latestStart(today, startsOn));
    const priceIn = (year: number): number | undefined =>
      prices.find((price) => price.year === year)?.amount ?? moscowPatentPayments[year];
    const { price, prepaid, monthly, parts, unpriced, crosses } = comparePrices({
      startsOn,
      months,
      payOn,
      priceIn,
    });
    const verdict = prepaid === undefined || monthly === undefined ? undefined : judge(prepaid, monthly);
    return {
      headline: words.headline(months, prepaid, monthly),
      ...(verdict === undefined ? {} : { verdict }),
      outcomes: [
        ...(prepaid === undefined || price === undefined
          ? []
          : [
              amountOf({
                id: 'total-prepaid',
                basis: 'law',
                label: words.prepaid.label,
                amount: prepaid,
                cites,
                law: ['003-ndfl', 'G-ndfl-2026', '003-fee4200-om'],
                text: words.prepaid.text(months, price, fee, payOn),
              }),
            ]),
        ...(monthly === undefined
          ? []
          : [
              amountOf({
                id: 'total-monthly',
                basis: 'law',
                label: words.monthly.label,
                amount: monthly,
                cites,
                law: ['G-ndfl-2026', '003-fee4200-om'],
                text: words.monthly.text(parts, fee),
              }),
            ]),
        ...(prepaid === undefined || monthly === undefined || prepaid === monthly
          ? []
          : [
              amountOf({
                id: 'difference',
                basis: 'law',
                label: words.saving.label,
                amount: Math.abs(monthly - prepaid),
                cites,
                law: ['003-ndfl'],
                text: prepaid < monthly ? words.saving.cheaper : words.saving.dearer,
              }),
            ]),
        amountOf({
          id: 'fee',
          basis: 'law',
          label: words.fee.label,
          amount: fee,
          cites: ['S003-2.1.6'],
          law: ['003-fee4200-om'],
          text: words.fee.text,
        }),
        ...(crosses ? [prepayBy(yearOf(payOn))] : []),
      ],
      warnings: [
        ...(unpriced === undefined ? [] : [priceWarning({ number: 1, from: unpriced, to: unpriced })]),
        ...(crosses ? [topUp] : []),
        payEachMonth,
        ...(prices.length === 0 ? [moscowOnly] : []),
      ],
    };
  },
});

/** Nobody pays in the past: without a day of payment it is today, at the latest the first day paid for. */
function latestStart(today: PlainDate | undefined, startsOn: PlainDate): PlainDate {
  return today === undefined || today < bounds.min ? startsOn : today;
}

/** The price changes on 1 January (law note G-ndfl-2026): the old one lasts to the eve, safely with days for the bank. */
function prepayBy(year: number): LastDayOutcome {
  return lastDay({
    id: 'prepay-by',
    basis: 'law',
    label: words.prepayBy.label(year),
    start: `${year}-12-31`,
    term: [],
    safe: [minus(5, 'day', { why: words.prepayBy.whySafe })],
    cites,
    law: ['G-ndfl-2026', '003-ndfl'],
    text: words.prepayBy.text,
  });
}

function judge(prepaid: number, monthly: number): Verdict {
  if (prepaid === monthly) return { code: 'same', tone: 'ok', text: words.verdicts.same };
  return prepaid < monthly
    ? { code: 'prepaid', tone: 'ok', text: words.verdicts.prepaid(monthly - prepaid) }
    : { code: 'monthly', tone: 'ok', text: words.verdicts.monthly(prepaid - monthly) };
}

const topUp: Warning = { code: 'top-up', text: words.topUp, cites: ['S003-4.6'], law: ['003-ndfl'] };
const payEachMonth: Warning = {
  code: 'pay-each-month',
  text: words.payEachMonth,
  cites: ['S003-4.6'],
  law: ['003-ndfl-late'],
};
