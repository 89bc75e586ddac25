import type { Cited, ConflictId, LawNoteId } from '@poryadok/domain/schema';

/** Which law notes and conflicts a fact shows in full, and which only by a link to where they stand. */
export interface PlacedNotes {
  law: LawNoteId[];
  lawLinks: LawNoteId[];
  conflicts: ConflictId[];
  conflictLinks: ConflictId[];
}

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
