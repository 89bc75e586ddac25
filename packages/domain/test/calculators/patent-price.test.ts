import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { comparePrices, fee } from '../../src/calculators/patent/patent-price/compare.ts';
import { addDays } from '../../src/plain-date/arithmetic.ts';
import { answer, codesOf, idsOf, outcomeOf, refusal } from './answer.ts';
import { citedLines } from './cited.ts';

const id = 'patent-price';
const next = [{ year: 2027, amount: 11_000 }];

describe('the sums', () => {
  test.each([
    ['all within the year', { startsOn: '2026-01-15', months: 11 }, 114_200, 114_200, 'same'],
    ['the last month begins on 31 December', { startsOn: '2026-11-30', months: 2 }, 24_200, 24_200, 'same'],
    ['the last month begins on 1 January', { startsOn: '2026-12-01', months: 2 }, 24_200, 25_200, 'prepaid'],
    ['a year ahead at the old price', { startsOn: '2026-12-15', months: 12 }, 124_200, 135_200, 'prepaid'],
    [
      'a year ahead at the new price',
      { startsOn: '2027-01-15', months: 12, payOn: '2027-01-10' },
      136_200,
      136_200,
      'same',
    ],
    [
      'paid on the last day of the old price',
      { startsOn: '2027-01-15', months: 1, payOn: '2026-12-31' },
      14_200,
      15_200,
      'prepaid',
    ],
    [
      'paid on the first day of the new one',
      { startsOn: '2027-01-15', months: 1, payOn: '2027-01-01' },
      15_200,
      15_200,
      'same',
    ],
  ])('%s', (_, inputs, prepaid, monthly, code) => {
    const value = answer(id, { ...inputs, prices: next });
    expect(outcomeOf(value, 'total-prepaid')).toMatchObject({
      kind: 'amount',
      basis: 'law',
      amount: prepaid,
      law: ['003-ndfl', 'G-ndfl-2026', '003-fee4200-om'],
    });
    expect(outcomeOf(value, 'total-monthly')).toMatchObject({
      amount: monthly,
      basis: 'law',
      law: ['G-ndfl-2026', '003-fee4200-om'],
    });
    expect(outcomeOf(value, 'fee')).toMatchObject({ amount: 4200, basis: 'law', law: ['003-fee4200-om'] });
    expect(value.verdict?.code).toBe(code);
    expect(idsOf(value).includes('difference')).toBe(prepaid !== monthly);
  });

  it('says when month by month is the cheaper way', () => {
    const value = answer(id, {
      startsOn: '2026-12-15',
      months: 2,
      prices: [{ year: 2027, amount: 9000 }],
    });
    expect(value.verdict?.code).toBe('monthly');
    expect(outcomeOf(value, 'difference').amount).toBe(1000);
  });

  it('never differs by more than the months of another year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3_000_000 }),
        (days, months, kopecks) => {
          const startsOn = addDays('2026-01-01', days);
          const price = kopecks / 100;
          const priceIn = (year: number) => (year === 2026 ? 10_000 : price);
          const {
            prepaid = 0,
            monthly = 0,
            parts,
          } = comparePrices({ startsOn, months, payOn: startsOn, priceIn });
          const later = parts.find(({ year }) => year === 2027)?.count ?? 0;
          expect(prepaid).toBe(10_000 * months + fee);
          expect(monthly - prepaid).toBeCloseTo(later * (price - 10_000), 2);
        },
      ),
    );
  });
});

describe('the price of 2027', () => {
  it('is not guessed, and said once to be unknown', () => {
    const value = answer(id, { startsOn: '2026-12-15', months: 12 });
    expect(value.headline).toBe('За 12 месяцев с пошлиной: сразу — 124 200 ₽, по месяцам — пока неизвестно');
    expect(idsOf(value)).toEqual(['total-prepaid', 'fee', 'prepay-by']);
    expect(codesOf(value).filter((code) => code === 'amount-unknown')).toHaveLength(1);
    expect(value.verdict).toBeUndefined();
  });

  it('leaves the fee alone where no sum is known', () => {
    const value = answer(id, { startsOn: '2027-01-15', months: 12, payOn: '2027-01-10' });
    expect(value.headline).toBe('Цена неизвестна: введите её, чтобы посчитать 12 месяцев');
    expect(idsOf(value)).toEqual(['fee']);
    expect(codesOf(value).filter((code) => code === 'amount-unknown')).toHaveLength(1);
  });
});

describe('the day of payment', () => {
  test.each([
    ['2026-11-25', '2026'],
    ['2027-01-20', '2027'],
  ])('is today without one, at the latest the first day: on %s the price is that of %s', (today, year) => {
    const value = answer(id, { startsOn: '2027-01-15', months: 1, prices: next }, today);
    expect(outcomeOf(value, 'total-prepaid').amount).toBe(year === '2026' ? 14_200 : 15_200);
  });

  it('has a last one at the old price', () => {
    const value = answer(id, { startsOn: '2026-12-15', months: 12 }, '2026-12-24');
    expect(outcomeOf(value, 'prepay-by')).toMatchObject({
      kind: 'last-day',
      date: '2026-12-31',
      safeDate: '2026-12-25',
      daysLeft: 1,
      law: ['G-ndfl-2026', '003-ndfl'],
    });
    expect(idsOf(answer(id, { startsOn: '2026-02-01', months: 11 }))).not.toContain('prepay-by');
  });

  it('is not after the first month has begun', () => {
    expect(refusal(id, { startsOn: '2026-12-15', months: 1, payOn: '2026-12-16' })).toEqual([
      'startsOn order',
    ]);
    expect(answer(id, { startsOn: '2026-12-15', months: 1, payOn: '2026-12-15' }).outcomes).not.toEqual([]);
  });

  test.each([0, 13])('takes no %i months', (months) => {
    expect(refusal(id, { startsOn: '2026-12-15', months })).toEqual(['months out-of-range']);
  });
});

it('rests on the law notes', () => {
  expect(citedLines(answer(id, { startsOn: '2026-12-15', months: 12, prices: next }))).toEqual([
    'total-prepaid: S003-2.1.6 S003-4.6 003-ndfl G-ndfl-2026 003-fee4200-om',
    'total-monthly: S003-2.1.6 S003-4.6 G-ndfl-2026 003-fee4200-om',
    'difference: S003-2.1.6 S003-4.6 003-ndfl',
    'fee: S003-2.1.6 003-fee4200-om',
    'prepay-by: S003-2.1.6 S003-4.6 G-ndfl-2026 003-ndfl',
    'warning top-up: S003-4.6 003-ndfl',
    'warning pay-each-month: S003-4.6 003-ndfl-late',
  ]);
  expect(codesOf(answer(id, { startsOn: '2026-01-15', months: 1 }))).toContain('moscow-amounts');
});
