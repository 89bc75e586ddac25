import { calculator as patentRenewal } from './patent-renewal.ts';
import type { CalculatorDefinition } from './types.ts';

/** Every calculator, in the order of the services. */
export const calculators: readonly CalculatorDefinition[] = [patentRenewal];
