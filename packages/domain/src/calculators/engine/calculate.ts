import type { CalculatorId } from '../../schema/ids.ts';
import type { CalculatorInputs, CalculatorResultOf } from '../by-id.ts';
import { calculators } from '../registry.ts';
import { run } from './run.ts';
import type { CalculateOptions, CalculatorMetadata, CalculatorResult } from './types.ts';

/** What may be passed with an id: the inputs of that one calculator; anything, where the id is not known by name. */
type InputsFor<Id extends CalculatorId> = CalculatorId extends Id ? unknown : CalculatorInputs[Id];

/**
 * Answers with the calculator of that id. Pure: the reader's day is an option, `today`. Never throws on JSON input: an
 * unknown id, a missing or wrong input, a year without a working calendar all come back as issues. An object whose own
 * getter or proxy throws is no JSON, and throws.
 *
 * Typed by id: where the id is written out, a misspelt input, a number for a day, a required input left out do not
 * compile, and the outcomes' ids are known. An id that comes as a `string` takes any inputs and judges them as it runs.
 *
 * @example
 * calculate('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-23' })
 * // { ok: true, value: { verdict: { code: 'two-stage', … }, outcomes: [{ id: 'last-contract-day', date: '2026-12-01', … }, …], … } }
 * @example
 * calculate('patent-renewal', {})
 * // { ok: false, issues: [{ path: 'patentIssuedOn', code: 'required', … }] }
 */
export function calculate<const Id extends CalculatorId>(
  id: Id,
  inputs: InputsFor<Id>,
  options?: CalculateOptions,
): CalculatorResultOf<Id>;
export function calculate<const Id extends string>(
  id: string extends Id ? Id : never,
  inputs: unknown,
  options?: { today?: unknown },
): CalculatorResult;
export function calculate(id: string, inputs: unknown, options: { today?: unknown } = {}): CalculatorResult {
  const calculator = calculators.find((candidate) => candidate.id === id);
  if (calculator !== undefined) return run(calculator, inputs, options);
  return { ok: false, issues: [{ path: '', code: 'unknown-option', message: 'Такого калькулятора нет.' }] };
}

/**
 * A calculator without its function: plain data for a page, an island or the API. `undefined` for an unknown id.
 *
 * @example calculatorMetadata('patent-renewal')?.shortTitle // 'Срок переоформления патента'
 */
export function calculatorMetadata(id: string): CalculatorMetadata | undefined {
  const calculator = calculators.find((candidate) => candidate.id === id);
  if (calculator === undefined) return undefined;
  const { compute, ...metadata } = calculator;
  return metadata;
}
