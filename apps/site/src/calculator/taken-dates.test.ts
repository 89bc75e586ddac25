import { type CalculatorValue, calculate, calculators } from '@poryadok/domain/calculators';
import { describe, expect, it } from 'vitest';
import { leadingDay, leadOf, takenDates } from './taken-dates.ts';

function answer(id: string, inputs: Record<string, unknown>): CalculatorValue {
  const result = calculate(id, inputs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('the leading outcome', () => {
  it('is the first one when it is a day', () => {
    const lead = leadOf(answer('patent-renewal', { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14' }));
    expect(lead?.id).toBe('last-contract-day');
    expect(lead && leadingDay(lead)).toBe('2026-12-23');
  });
  it('is none when the answer is a sum or a check', () => {
    expect(leadOf(answer('registration-fine', { overdueDays: 20, repeated: false }))).toBeUndefined();
    expect(
      leadOf(
        answer('insurance-coverage', {
          policyFrom: '2026-01-19',
          policyTo: '2027-01-18',
          workFrom: '2026-01-19',
          workTo: '2027-02-18',
        }),
      ),
    ).toBeUndefined();
  });
});

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
