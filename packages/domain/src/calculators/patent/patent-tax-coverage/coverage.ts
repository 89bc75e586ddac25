import type { PlainDate } from '../../../plain-date/plain-date.ts';
import type { PatentMonth } from '../patent-month.ts';

/** Roubles paid on a day. */
export interface Payment {
  paidOn: PlainDate;
  amount: number;
}

/** Roubles that a month beginning on that day costs, or that a payment of that day buys one for; `undefined` when unknown. */
export type PriceIn = (date: PlainDate) => number | undefined;

/** A month paid in full, and the day on which it was. */
export interface PaidMonth {
  month: PatentMonth;
  paidOn: PlainDate;
}

/** How far payments reach when each month has a price. */
export interface Coverage {
  /** From the first month on without a gap. */
  paid: readonly PaidMonth[];
  /** Roubles left over, less than the next month costs. */
  left: number;
  /** Money is left for a month whose price is unknown: nobody can tell whether it is paid. */
  priceUnknown: boolean;
}

/** A month that is not paid in full, and the roubles it lacks where its price is known. */
export interface UnpaidMonth {
  month: PatentMonth;
  lacking?: number;
}

/**
 * The source's way (S003-4.6): each month costs the amount of the year in which it begins; payments, in the order of
 * their days, fill months in order.
 *
 * @example payByMonthPrice(monthsOf('2026-01-19', '2026-04-19'), [{ paidOn: '2026-01-19', amount: 25_000 }], () => 10_000)
 * // { paid: [{ month: { number: 1, … }, paidOn: '2026-01-19' }, { month: { number: 2, … }, … }], left: 5000, priceUnknown: false }
 */
export function payByMonthPrice(
  months: readonly PatentMonth[],
  payments: readonly Payment[],
  priceIn: PriceIn,
): Coverage {
  const paid: PaidMonth[] = [];
  let purse = 0;
  for (const { paidOn, amount } of payments) {
    purse += inKopecks(amount);
    for (const month of months.slice(paid.length)) {
      const price = priceIn(month.from);
      if (price === undefined || purse < inKopecks(price)) break;
      purse -= inKopecks(price);
      paid.push({ month, paidOn });
    }
  }
  const next = months[paid.length];
  const priceUnknown = next !== undefined && purse > 0 && priceIn(next.from) === undefined;
  return { paid, left: purse / 100, priceUnknown };
}

/**
 * The tax service's way (ФНС, 27.01.2016 and 04.04.2018): a payment buys months at the price of the year it is made in,
 * so months of the next year paid ahead need no topping up. `undefined` when a payment falls in a year without a price.
 *
 * @example payByPaymentPrice(monthsOf('2025-12-15', '2026-02-15'), [{ paidOn: '2025-12-12', amount: 17_800 }], () => 8900)
 * // [{ month: { number: 1, … }, paidOn: '2025-12-12' }, { month: { number: 2, … }, paidOn: '2025-12-12' }]
 */
export function payByPaymentPrice(
  months: readonly PatentMonth[],
  payments: readonly Payment[],
  priceIn: PriceIn,
): readonly PaidMonth[] | undefined {
  const paid: PaidMonth[] = [];
  let part = 0;
  for (const { paidOn, amount } of payments) {
    const price = priceIn(paidOn);
    if (price === undefined) return undefined;
    part += amount / price;
    for (const month of months.slice(paid.length)) {
      // A thousandth of a kopeck forgives what division loses.
      if (part <= 1 - 1e-9) break;
      part -= 1;
      paid.push({ month, paidOn });
    }
  }
  return paid;
}

/**
 * The months that are not paid in full, in order, with what each lacks.
 *
 * @example unpaidMonths({ paid: [], left: 4000, priceUnknown: false }, monthsOf('2026-01-19', '2026-03-19'), () => 10_000)
 * // [{ month: { number: 1, … }, lacking: 6000 }, { month: { number: 2, … }, lacking: 10000 }]
 */
export function unpaidMonths(
  { paid, left }: Coverage,
  months: readonly PatentMonth[],
  priceIn: PriceIn,
): UnpaidMonth[] {
  return months.slice(paid.length).map((month, index) => {
    const price = priceIn(month.from);
    return price === undefined ? { month } : { month, lacking: index === 0 ? price - left : price };
  });
}

/**
 * Of the months paid, those paid only after they had begun. The first may be paid on its first day, the day of issue
 * (law note 003-ndfl-late).
 *
 * @example
 * const [first, second] = monthsOf('2026-01-19', '2026-03-19');
 * lateMonths([{ month: first, paidOn: '2026-01-19' }, { month: second, paidOn: '2026-02-19' }])
 * // [{ month: { number: 2, … }, paidOn: '2026-02-19' }]
 */
export function lateMonths(paid: readonly PaidMonth[]): PaidMonth[] {
  return paid.filter(({ month, paidOn }) =>
    month.number === 1 ? paidOn > month.from : paidOn >= month.from,
  );
}

function inKopecks(rubles: number): number {
  return Math.round(rubles * 100);
}
