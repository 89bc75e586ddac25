import { type CalculatorValue, calculate, calculators } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { takenDates } from './taken-dates.ts';

function answer(id: string, inputs: Record<string, unknown>): CalculatorValue {
  const result = calculate(id, inputs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('dates to take along', () => {
  it('are days to act by or to wait for, not the days that a check looked at', () => {
    for (const calculator of calculators) {
      const value = answer(calculator.id, calculator.example);
      const taken = takenDates(calculator, value, '').map(({ id }) => id.split('/').at(-1));
      const checks = value.outcomes.filter(({ kind }) => kind === 'check').map(({ id }) => id);
      expect(taken.filter((id) => checks.includes(id ?? ''))).toEqual([]);
    }
  });
});
