import { moscowPatentPayments } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';

describe('the evidence that goes with a calculator’s data', () => {
  it('gives each year’s price in Moscow with what it rests on and how sure we are', () => {
    expect(evidenceOf['patent-tax-coverage']).toContainEqual({
      year: 2020,
      rublesPerMonth: 5341,
      deflator: 1.81,
      coefficient: 2.4591,
      note: expect.stringContaining('проверена только расчётом'),
      confidence: 'medium',
      pages: ['https://hr-portal.ru/news/o-razmere-avansovyh-platezhey-po-patentu-na-2020-god'],
    });
  });

  it('has every year that the calculator knows, and none that it does not', () => {
    const years = evidenceOf['patent-tax-coverage']?.map((found) =>
      'year' in found ? String(found.year) : '',
    );
    expect(years).toEqual(Object.keys(moscowPatentPayments));
  });
});
