import { type CalculatorValue, calculate, type Issue, type Outcome } from '../../src/calculators/index.ts';

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type FieldOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/** An outcome with every field that one of its shapes has: a test reads the one it is about. */
type AnyOutcome = Outcome & { readonly [Key in KeyOf<Outcome>]?: FieldOf<Outcome, Key> };

interface Answer extends CalculatorValue {
  outcomes: readonly AnyOutcome[];
}

/** The value of a calculation that must succeed, as read on a day where one is given. */
export function answer(id: string, inputs: unknown, today?: string): Answer {
  const result = calculate(id, inputs, today === undefined ? {} : { today });
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
export function outcomeOf(value: Answer, id: string): AnyOutcome {
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
