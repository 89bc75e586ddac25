import { moscowPatentEvidence, moscowPatentPayments } from '@poryadok/domain/calculators';
import type { CalculatorId } from '@poryadok/domain/schema';

/** What the sums of a calculator rest on, by its id: a year that is not there was not found and is not guessed. */
export const evidenceOf: Readonly<Partial<Record<CalculatorId, readonly object[]>>> = {
  'patent-tax-coverage': moscowPatentEvidence.map(({ year, ...found }) => ({
    year,
    rublesPerMonth: moscowPatentPayments[year],
    ...found,
  })),
};
