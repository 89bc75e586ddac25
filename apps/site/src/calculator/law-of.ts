import type { CalculatorValue } from '@poryadok/domain/calculators';

/** The law notes that an answer names, those of the leading outcome first. */
export function lawOf({ outcomes, warnings }: Pick<CalculatorValue, 'outcomes' | 'warnings'>): string[] {
  return [...new Set([...outcomes, ...warnings].flatMap(({ law = [] }) => law))];
}
