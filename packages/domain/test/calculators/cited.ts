import type { CalculatorValue, Outcome } from '../../src/calculators/index.ts';
import type { CountingStep } from '../../src/terms/index.ts';

/**
 * What every outcome, step and warning of a value rests on, a line each: `law-court: S000-17 000-10d`,
 * `appeal, add 30 day: S000-20`, `warning relief: S001-26`. Steps without a citation of their own are left out.
 */
export function citedLines({ outcomes, warnings }: CalculatorValue): string[] {
  return [
    ...outcomes.flatMap((outcome) => {
      const { id, cites, law = [], trace } = outcome;
      return [
        line(id, cites, law),
        ...trace.flatMap((step) => stepLine(id, step)),
        ...safeTraceOf(outcome).flatMap((step) => stepLine(`${id} safely`, step)),
      ];
    }),
    ...warnings.map(({ code, cites = [], law = [] }) => line(`warning ${code}`, cites, law)),
  ];
}

/** The steps to the safe day, where they are not those to the plain one. */
export function safeTraceOf(outcome: Outcome): readonly CountingStep[] {
  return ('safeTrace' in outcome && outcome.safeTrace) || [];
}

function stepLine(id: string, { op, amount, unit, cites = [] }: CountingStep): string[] {
  return cites.length === 0 ? [] : [line(`${id}, ${op} ${amount} ${unit}`, cites, [])];
}

function line(name: string, cites: readonly string[], law: readonly string[]): string {
  return `${name}: ${[...cites, ...law].join(' ')}`.trimEnd();
}
