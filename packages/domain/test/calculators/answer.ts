import type { CalculatorValue, Issue, Outcome } from '../../src/calculators/engine/types.ts';
import { calculate } from '../../src/calculators/index.ts';

/** The value of a calculation that must succeed. */
export function answer(id: string, inputs: unknown): CalculatorValue {
  const result = calculate(id, inputs);
  if (!result.ok) throw new Error(`${id} refused: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** The issues of a calculation that must be refused, as `path code`. */
export function refusal(id: string, inputs: unknown): string[] {
  const result = calculate(id, inputs);
  if (result.ok) throw new Error(`${id} answered: ${result.value.headline}`);
  return result.issues.map(({ path, code }: Issue) => `${path} ${code}`);
}

/** One outcome of a value; fails when it is not there. */
export function outcomeOf(value: CalculatorValue, id: string): Outcome {
  const found = value.outcomes.find((outcome) => outcome.id === id);
  if (found === undefined) throw new Error(`No outcome ${id} among ${idsOf(value).join(', ')}`);
  return found;
}

export function idsOf({ outcomes }: CalculatorValue): string[] {
  return outcomes.map(({ id }) => id);
}

export function codesOf({ warnings }: CalculatorValue): string[] {
  return warnings.map(({ code }) => code);
}
