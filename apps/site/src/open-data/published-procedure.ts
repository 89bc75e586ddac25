import { asWritten } from '@poryadok/domain/refusals';
import type { Procedure } from '@poryadok/domain/schema';
import { linesOfFirstScreen } from '../guide/first-screen.ts';

/**
 * A procedure as the open data gives it: the first screen by its words too, as its first readers got it, and not by ids alone;
 * a reason of refusal with how it is worded.
 *
 * @example publishedProcedure(procedureById('passport-validity')).answer.take.items[0] // 'Паспорт'
 */
export function publishedProcedure(procedure: Procedure) {
  const { answer } = procedure;
  const { steps, requirements } = linesOfFirstScreen(procedure);
  return {
    ...procedure,
    ...(procedure.refusals && {
      refusals: procedure.refusals.map((refusal) => ({
        ...refusal,
        asWritten: asWritten(procedure.id, refusal.id),
      })),
    }),
    answer: {
      by: answer.by,
      do: { ...answer.do, items: steps.lines.map(({ name }) => name), cites: steps.cites },
      take: { ...answer.take, items: requirements.lines.map(({ name }) => name), cites: requirements.cites },
    },
  };
}
