import type { InputSpec, InputsOf } from './input-spec.ts';
import type {
  CalculateOptions,
  CalculatorDefinition,
  CalculatorMetadata,
  CalculatorOutput,
} from './types.ts';

/**
 * Joins a calculator's metadata to its function, which then sees inputs typed after their specs.
 *
 * @example
 * defineCalculator({
 *   …, inputs: [{ kind: 'date', name: 'refusedOn', when: 'past', label: 'Когда отказали', required: true }],
 *   compute: ({ refusedOn }) => …, // refusedOn: PlainDate
 * })
 */
export function defineCalculator<const Specs extends readonly InputSpec[]>(
  definition: Omit<CalculatorMetadata, 'inputs'> & {
    inputs: Specs;
    compute(inputs: InputsOf<Specs>, options: CalculateOptions): CalculatorOutput;
  },
): CalculatorDefinition {
  const { compute, ...metadata } = definition;
  // `run` is the only caller, and it passes what `parseInputs` made of these very specs.
  return { ...metadata, compute: (inputs, options) => compute(inputs as InputsOf<Specs>, options) };
}
