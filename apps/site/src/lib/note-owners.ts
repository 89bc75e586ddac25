import { factsOf } from '@poryadok/domain/procedures';
import { procedures } from './content.ts';

const facts = procedures.flatMap(factsOf);

const owners =
  (names: (fact: (typeof facts)[number]) => readonly string[] | undefined) =>
  (id: string): string[] => [
    ...new Set(facts.filter((fact) => names(fact)?.includes(id)).map((fact) => fact.owner)),
  ];

/** Procedures that show a law note. */
export const proceduresWithLawNote = owners((fact) => fact.law);

/** Procedures that show a conflict. */
export const proceduresWithConflict = owners((fact) => fact.conflicts);
