import { calculators } from '@poryadok/domain/calculators';
import { factsOf } from '@poryadok/domain/procedures';
import type { SectionId } from '@poryadok/domain/schema';
import { procedures } from '../shared/content.ts';

const facts = procedures.flatMap(factsOf);

function owners(names: (fact: (typeof facts)[number]) => readonly string[] | undefined) {
  return (id: string): string[] => [
    ...new Set(facts.filter((fact) => names(fact)?.includes(id)).map((fact) => fact.owner)),
  ];
}

/** Procedures that show a law note. */
export const proceduresWithLawNote = owners((fact) => fact.law);

/** Procedures that show a conflict. */
export const proceduresWithConflict = owners((fact) => fact.conflicts);

/** Calculators that rest on a section. */
export function calculatorsCiting(section: SectionId) {
  return calculators.filter(({ cites }) => cites.includes(section));
}
