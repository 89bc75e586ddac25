import type { InputSpec, InputsOf } from './input-spec.ts';
import type {
  CalculateOptions,
  CalculatorDefinition,
  CalculatorMetadata,
  CalculatorOutput,
} from './types.ts';

/** A calculator that remembers what it asks by name and kind: `calculate` types its inputs after them. */
export type DefinedCalculator<Specs extends readonly InputSpec[]> = Omit<CalculatorDefinition, 'inputs'> & {
  readonly inputs: Specs;
};

/**
 * Joins a calculator's metadata to its function, which then sees inputs typed after their specs.
 *
 * @example
 * defineCalculator({
 *   id: 'patent-reapplication',
 *   inputs: [{ kind: 'date', name: 'refusedOn', when: 'past', label: 'Когда отказали', required: true }],
 *   compute: ({ refusedOn }) => ({ headline: refusedOn, outcomes: [], warnings: [] }),
 * }).compute({ refusedOn: '2026-03-02' }, {}).headline // '2026-03-02'
 */
export function defineCalculator<const Specs extends readonly InputSpec[]>(
  definition: Omit<CalculatorMetadata, 'inputs'> & {
    inputs: Specs;
    compute(inputs: InputsOf<Specs>, options: CalculateOptions): CalculatorOutput;
  },
): DefinedCalculator<Specs> {
  const { compute, ...metadata } = definition;
  // `run` is the only caller, and it passes what `parseInputs` made of these very specs.
  return { ...metadata, compute: (inputs, options) => compute(inputs as InputsOf<Specs>, options) };
}
