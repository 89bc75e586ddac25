import { calculators } from '@poryadok/domain/calculators';
import { type Fact, factsOf } from '@poryadok/domain/procedures';
import type { ProcedureId, SectionId } from '@poryadok/domain/schema';
import { procedures } from '../shared/content.ts';

const factsByProcedure = procedures.map((procedure) => ({ id: procedure.id, facts: factsOf(procedure) }));

function owners<Id extends string>(names: (fact: Fact) => readonly Id[] | undefined) {
  return (noted: Id): ProcedureId[] =>
    factsByProcedure
      .filter(({ facts }) => facts.some((fact) => names(fact)?.includes(noted)))
      .map(({ id }) => id);
}

/** Procedures that show a law note. */
export const proceduresWithLawNote = owners((fact) => fact.law);

/** Procedures that show a conflict. */
export const proceduresWithConflict = owners((fact) => fact.conflicts);

/** Calculators that rest on a section. */
export function calculatorsCiting(section: SectionId) {
  return calculators.filter(({ cites }) => cites.includes(section));
}
