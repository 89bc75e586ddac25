import { addMonths } from '../../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { monthsOf } from '../patent-month.ts';

/** The state fee for issuing or renewing a patent since 1 September 2025, roubles (law note 003-fee4200-om). */
export const fee = 4200;

/** The calendar year of a day. `yearOf('2026-12-15')` is `2026`. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Months of one year at its price. */
interface PricedMonths {
  year: number;
  count: number;
  price: number;
}

/** What the months cost either way, the fee included; a sum is left out where the price of a year is unknown. */
export interface Comparison {
  /** Of one month on the day of payment. */
  price?: number;
  prepaid?: number;
  monthly?: number;
  parts: readonly PricedMonths[];
  /** The first day of payment or of a month in a year whose price is unknown. */
  unpriced?: PlainDate;
  /** Some month begins in a later year than the payment is made in. */
  crosses: boolean;
}

/**
 * Months paid at once, at the price of the year of payment (law note 003-ndfl), against months paid one by one, each at
 * the price of the year in which it begins.
 *
 * @example
 * comparePrices({ startsOn: '2026-12-15', months: 2, payOn: '2026-12-10', priceIn: (year) => (year === 2026 ? 10_000 : 11_000) })
 * // { price: 10000, prepaid: 24200, monthly: 25200, crosses: true, … }
 */
export function comparePrices({
  startsOn,
  months,
  payOn,
  priceIn,
}: {
  startsOn: PlainDate;
  months: number;
  payOn: PlainDate;
  priceIn: (year: number) => number | undefined;
}): Comparison {
  const price = priceIn(yearOf(payOn));
  const starts = monthsOf(startsOn, addMonths(startsOn, months)).map(({ from }) => from);
  const unpriced = [payOn, ...starts].find((day) => priceIn(yearOf(day)) === undefined);
  const parts = [...new Set(starts.map(yearOf))].flatMap((year) => {
    const own = priceIn(year);
    const count = starts.filter((from) => yearOf(from) === year).length;
    return own === undefined ? [] : [{ year, count, price: own }];
  });
  return {
    ...(price === undefined ? {} : { price, prepaid: inRubles(price * months + fee) }),
    ...(parts.reduce((priced, { count }) => priced + count, 0) < months
      ? {}
      : { monthly: inRubles(parts.reduce((sum, part) => sum + part.price * part.count, fee)) }),
    ...(unpriced === undefined ? {} : { unpriced }),
    parts,
    crosses: starts.some((from) => yearOf(from) > yearOf(payOn)),
  };
}

/** A sum without what adding fractions has left behind. */
function inRubles(amount: number): number {
  return Math.round(amount * 100) / 100;
}
