import { describe, expect, it, test } from 'vitest';
import { monthsOf } from '../../src/calculators/patent/patent-month.ts';
import {
  lateMonths,
  type Payment,
  payByMonthPrice,
  payByPaymentPrice,
  unpaidMonths,
} from '../../src/calculators/patent/patent-tax-coverage/coverage.ts';
import type { PlainDate } from '../../src/plain-date/plain-date.ts';
import { answer, outcomeOf } from './answer.ts';

const issuedOn = '2025-11-15';
/** Four months: two begin in 2025, two in 2026. */
const months = monthsOf(issuedOn, '2026-03-15');

/** 8 900 in 2025, 10 000 in 2026; no other year is known. */
function priceIn(date: PlainDate): number | undefined {
  return { 2025: 8900, 2026: 10_000 }[date.slice(0, 4)];
}

function paid(amount: number, paidOn: PlainDate = issuedOn): Payment {
  return { paidOn, amount };
}

describe('the months of a patent', () => {
  it('begin on the day of issue and end on the eve of the same day', () => {
    expect(months.map(({ number, from, to }) => `${number}: ${from} ${to}`)).toEqual([
      '1: 2025-11-15 2025-12-14',
      '2: 2025-12-15 2026-01-14',
      '3: 2026-01-15 2026-02-14',
      '4: 2026-02-15 2026-03-14',
    ]);
  });

  it('begin on the last day of a shorter month when a 31st began the first', () => {
    expect(monthsOf('2026-01-31', '2026-04-01').map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-01-31 2026-02-27',
      '2026-02-28 2026-03-30',
      '2026-03-31 2026-04-29',
    ]);
  });

  test.each([
    ['2025-11-15', 0],
    ['2025-11-16', 1],
    ['2025-12-15', 1],
    ['2025-12-16', 2],
  ] as const)('that begin before %s are %i', (through, count) => {
    expect(monthsOf(issuedOn, through)).toHaveLength(count);
  });
});

describe('paid by the price of each month', () => {
  test.each([
    ['nothing', [], 0, 0],
    ['a kopeck less than the first', [paid(8899.99)], 0, 8899.99],
    ['the first', [paid(8900)], 1, 0],
    ['a kopeck more', [paid(8900.01)], 1, 0.01],
    ['the first in three parts', [paid(3000), paid(3000), paid(2900)], 1, 0],
    ['both of 2025 at once', [paid(17_800)], 2, 0],
    ['a month of 2026 at the price of 2025', [paid(26_700)], 2, 8900],
    ['all four', [paid(37_800)], 4, 0],
    ['more than all', [paid(50_000)], 4, 12_200],
    ['a payment of nothing', [paid(0), paid(8900)], 1, 0],
  ])('%s', (_, payments, count, left) => {
    const coverage = payByMonthPrice(months, payments, priceIn);
    expect(coverage.paid.map(({ month }) => month)).toEqual(months.slice(0, count));
    expect(coverage).toMatchObject({ left, priceUnknown: false });
  });

  it('a month is paid on the day of the payment that filled it', () => {
    const { paid: filled } = payByMonthPrice(
      months,
      [paid(8000, '2025-11-14'), paid(20_000, '2025-12-01'), paid(9800, '2026-02-01')],
      priceIn,
    );
    expect(filled.map(({ paidOn }) => paidOn)).toEqual([
      '2025-12-01',
      '2025-12-01',
      '2025-12-01',
      '2026-02-01',
    ]);
  });

  test.each([
    ['money for a month without a price', '2027-02-15', true, [paid(2 * 8900 + 12 * 10_000 + 1)]],
    ['no money for it', '2027-02-15', false, [paid(2 * 8900 + 12 * 10_000)]],
    ['a payment of nothing for it', '2027-02-15', false, [paid(2 * 8900 + 12 * 10_000), paid(0)]],
    ['money after the last month', '2026-03-15', false, [paid(99_000)]],
  ] as const)('%s until %s: the price is unknown, %s', (_, through, priceUnknown, payments) => {
    expect(payByMonthPrice(monthsOf(issuedOn, through), payments, priceIn).priceUnknown).toBe(priceUnknown);
  });
});

describe('paid by the price of the year of the payment', () => {
  test.each([
    ['nothing', [], 0],
    ['a kopeck less than one', [paid(8899.99)], 0],
    ['three months, two of 2026, at the price of 2025', [paid(26_700)], 3],
    ['the same in 2026', [paid(26_700, '2026-01-10')], 2],
    ['more than all', [paid(89_000)], 4],
    ['thirds that make one', [paid(8900 / 3), paid(8900 / 3), paid(8900 / 3)], 1],
  ] as const)('%s', (_, payments, count) => {
    expect(payByPaymentPrice(months, payments, priceIn)?.map(({ month }) => month)).toEqual(
      months.slice(0, count),
    );
  });

  it('has no answer when one payment falls in a year without a price', () => {
    expect(payByPaymentPrice(months, [paid(8900), paid(1, '2027-01-01')], priceIn)).toBeUndefined();
  });
});

describe('the months left unpaid', () => {
  it('lack their price, the first one less by what is left over', () => {
    const coverage = payByMonthPrice(months, [paid(8900 + 4000)], priceIn);
    expect(unpaidMonths(coverage, months, priceIn)).toEqual([
      { month: months[1], lacking: 4900 },
      { month: months[2], lacking: 10_000 },
      { month: months[3], lacking: 10_000 },
    ]);
  });

  it('lack nobody knows what in a year without a price', () => {
    const longer = monthsOf(issuedOn, '2027-02-15');
    const unpaid = unpaidMonths(payByMonthPrice(longer, [], priceIn), longer, priceIn);
    expect(unpaid.at(-2)).toEqual({ month: longer.at(-2), lacking: 10_000 });
    expect(unpaid.at(-1)).toStrictEqual({ month: longer.at(-1) });
  });

  it('are none when all are paid', () => {
    expect(unpaidMonths(payByMonthPrice(months, [paid(37_800)], priceIn), months, priceIn)).toEqual([]);
  });
});

test.each([
  [1, '2025-11-15', false],
  [1, '2025-11-16', true],
  [2, '2025-12-14', false],
  [2, '2025-12-15', true],
] as const)('month %i paid on %s is late: %s', (number, paidOn, late) => {
  const paidMonths = months.filter((month) => month.number === number).map((month) => ({ month, paidOn }));
  expect(lateMonths(paidMonths)).toEqual(late ? paidMonths : []);
});

it('does not call months paid that the law counts as short, where the amount has fallen', () => {
  const paid = {
    patentIssuedOn: '2026-01-01',
    payments: [{ paidOn: '2025-12-01', amount: 100 }],
    monthlyAmount: 101,
    prices: [{ year: 2026, amount: 100 }],
  };
  const value = answer('patent-tax-coverage', paid, '2025-12-15');
  expect(value.verdict).toMatchObject({ code: 'interrupted', tone: 'warning' });
  expect(value.verdict?.text).toContain('Есть неоплаченные месяцы');
  expect(outcomeOf(value, 'law-paid-through')).toMatchObject({ passed: false, law: ['003-ndfl'] });
  expect(answer('patent-tax-coverage', { ...paid, monthlyAmount: 100 }, '2025-12-15').verdict).toMatchObject({
    tone: 'ok',
  });
});
