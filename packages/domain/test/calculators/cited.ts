import type { CalculatorValue } from '../../src/calculators/engine/types.ts';
import type { Step } from '../../src/terms/types.ts';

/**
 * What every outcome, step and warning of a value rests on, a line each: `law-court: S000-17 000-10d`,
 * `appeal, add 30 day: S000-20`, `warning relief: S001-26`. Steps without a citation of their own are left out.
 */
export function citedLines({ outcomes, warnings }: CalculatorValue): string[] {
  return [
    ...outcomes.flatMap(({ id, cites, law = [], trace, safeTrace = [] }) => [
      line(id, cites, law),
      ...trace.flatMap((step) => stepLine(id, step)),
      ...safeTrace.flatMap((step) => stepLine(`${id} safely`, step)),
    ]),
    ...warnings.map(({ code, cites = [], law = [] }) => line(`warning ${code}`, cites, law)),
  ];
}

function stepLine(id: string, { op, amount, unit, cites = [] }: Step): string[] {
  return cites.length === 0 ? [] : [line(`${id}, ${op} ${amount} ${unit}`, cites, [])];
}

function line(name: string, cites: readonly string[], law: readonly string[]): string {
  return `${name}: ${[...cites, ...law].join(' ')}`.trimEnd();
}
