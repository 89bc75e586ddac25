/** The calculators that a table can be counted with: those that ask for days alone, in the order of the page. */
export const tableCalculators = [
  'patent-renewal',
  'registration-renewal',
  'insurance-coverage',
  'registration-period',
  'patent-reapplication',
] as const;

export type TableCalculatorId = (typeof tableCalculators)[number];
