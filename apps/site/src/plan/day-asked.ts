import type { CalculatorMetadata, DateInput, InputSpec } from '@poryadok/domain/calculators';

function isDay(input: InputSpec): input is DateInput & { required: boolean } {
  return input.kind === 'date';
}

/**
 * The one date that decides a calculator's answer; nothing where it needs more than that.
 *
 * @example dayAsked({ inputs: [{ kind: 'date', name: 'refusedOn', required: true }] })?.name // 'refusedOn'
 */
export function dayAsked({ inputs }: Pick<CalculatorMetadata, 'inputs'>): DateInput | undefined {
  const required = inputs.filter((input) => input.required);
  const [decides] = required.length > 0 ? required : inputs;
  return decides && required.length <= 1 && isDay(decides) ? decides : undefined;
}
