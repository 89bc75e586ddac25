import { calculators } from '../registry.ts';
import { run } from './run.ts';
import type { CalculatorMetadata, CalculatorResult } from './types.ts';

/**
 * Answers with the calculator of that id. Pure: the reader's day is an option, `today`. Never throws on JSON input: an
 * unknown id, a missing or wrong input, a year without a working calendar all come back as issues. An object whose own
 * getter or proxy throws is no JSON, and throws.
 *
 * @example
 * calculate('patent-renewal', { patentIssuedOn: '2025-12-15', contractOn: '2026-11-23' })
 * // { ok: true, value: { verdict: { code: 'two-stage', … }, outcomes: [{ id: 'last-contract-day', date: '2026-12-01', … }, …], … } }
 * @example
 * calculate('patent-renewal', {})
 * // { ok: false, issues: [{ path: 'patentIssuedOn', code: 'required', … }] }
 */
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
