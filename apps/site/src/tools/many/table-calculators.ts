import type { IslandMetadata } from '../../calculator/load.ts';

/** The calculators that a table can be counted with: those that ask for days alone, in the order of the page. */
export const tableCalculators = [
  'patent-renewal',
  'registration-renewal',
  'insurance-coverage',
  'registration-period',
  'patent-reapplication',
] as const;

export type TableCalculatorId = (typeof tableCalculators)[number];

/** A calculator as the page gives it. */
export interface TableCalculator {
  metadata: IslandMetadata & { id: TableCalculatorId };
  /** Its rules with their sources, a line each: they go into the file. */
  rules: readonly string[];
}
