import type { Cited, ConflictId, LawNoteId } from '@poryadok/domain/schema';

/** Which law notes and conflicts a fact shows in full, and which only by a link to where they stand. */
export interface PlacedNotes {
  law: LawNoteId[];
  lawLinks: LawNoteId[];
  conflicts: ConflictId[];
  conflictLinks: ConflictId[];
}

const none: PlacedNotes = { law: [], lawLinks: [], conflicts: [], conflictLinks: [] };

/**
 * Gives out the notes of one page: each stands in full at the first fact that needs it, later ones link there.
 * Ask in the order in which the facts stand on the page.
 */
export function createNotePlacer() {
  const shown = new Set<string>();
  const split = <Id extends string>(ids: readonly Id[] = []) => {
    const fresh = ids.filter((id) => !shown.has(id));
    for (const id of fresh) shown.add(id);
    return [fresh, ids.filter((id) => !fresh.includes(id))] as const;
  };
  return (fact: Cited): PlacedNotes => {
    const [law, lawLinks] = split(fact.law);
    const [conflicts, conflictLinks] = split(fact.conflicts);
    return { law, lawLinks, conflicts, conflictLinks };
  };
}

/**
 * The notes of a page whose facts are known, given out in their order; for a fact that is not among them, none.
 *
 * @param place - goes on where another list of the same page has left off
 */
export function placeNotes(
  facts: readonly Cited[],
  place = createNotePlacer(),
): (fact: Cited) => PlacedNotes {
  const placed = new Map(facts.map((fact) => [fact, place(fact)]));
  return (fact) => placed.get(fact) ?? none;
}
