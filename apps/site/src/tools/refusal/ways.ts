import type { Cited, Procedure, ProcedureId } from '@poryadok/domain/schema';
import { linesOfFirstScreen } from '../../guide/first-screen.ts';
import { procedureById } from '../../shared/content.ts';

/** A way onward after a refusal, with what its line in the table rests on. */
export interface Way {
  procedure: Procedure;
  facts: Cited;
}

/** From the cheapest to the hardest. */
const inOrder: readonly ProcedureId[] = [
  'reapply',
  'apply-at-mfc',
  'apply-by-post',
  'complain-to-mvd',
  'complain-to-prosecutor',
  'prepare-court-claim',
  'get-legal-help',
];

/** The ways onward, each with its procedure. */
export function waysOnward(): readonly Way[] {
  return inOrder.map(procedureById).map((procedure) => {
    const facts = [procedure.answer.by, ...procedure.cost, procedure.outcome];
    const { cites } = linesOfFirstScreen(procedure).requirements;
    return {
      procedure,
      facts: {
        cites: [...new Set([...facts.flatMap(({ cites }) => cites), ...cites])],
        law: [...new Set(facts.flatMap(({ law = [] }) => law))],
        conflicts: [...new Set(facts.flatMap(({ conflicts = [] }) => conflicts))],
      },
    };
  });
}
