import type { Procedure, SectionId } from '@poryadok/domain/schema';

type Line = Pick<Procedure['steps'][number], 'id' | 'short' | 'when' | 'cites'> & { full: string };

function named(lines: readonly Line[], ids: readonly string[]) {
  const found = ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  return {
    lines: found.map(({ id, short, full, when }) => ({ id, name: short ?? full, when })),
    cites: [...new Set(found.flatMap(({ cites }) => cites))] as SectionId[],
  };
}

/**
 * The lines of the first screen by their short names, with what they rest on: steps to do and requirements to take.
 *
 * @example linesOfFirstScreen(procedureById('passport-validity')).requirements.lines[0]?.name // 'Паспорт'
 */
export function linesOfFirstScreen({ answer, steps, requirements }: Procedure) {
  return {
    steps: named(
      steps.map((step) => ({ ...step, full: step.title })),
      answer.do.steps,
    ),
    requirements: named(
      requirements.map((requirement) => ({ ...requirement, full: requirement.name })),
      answer.take.requirements,
    ),
  };
}
