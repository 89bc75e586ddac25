import type { Catalogue } from '../catalogue.ts';
import { factsOf } from '../facts.ts';

/**
 * What the sources, the law and their conflicts say and no fact shows, and law notes that name no section.
 *
 * @example coverage(catalogue) // ['section S003-4.4: no fact cites it and no reason is given (`uncovered`)']
 */
export function coverage({ services, procedures, sections, lawNotes, conflicts }: Catalogue): string[] {
  const facts = [...procedures, ...services].flatMap(factsOf);
  const cited = new Set(facts.flatMap((fact) => fact.cites));
  const shownLaw = new Set(facts.flatMap((fact) => fact.law ?? []));
  const shownConflicts = new Set(facts.flatMap((fact) => fact.conflicts ?? []));
  return [
    ...lawNotes
      .filter(({ source, sections: claimed }) => source !== 'all' && !claimed)
      .map(({ id }) => `law note ${id}: names no section that makes the claim (\`sections\`)`),
    ...sections
      .filter(({ id, uncovered }) => !cited.has(id) && !uncovered)
      .map(({ id }) => `section ${id}: no fact cites it and no reason is given (\`uncovered\`)`),
    ...sections
      .filter(({ id, uncovered }) => cited.has(id) && uncovered)
      .map(({ id }) => `section ${id}: is cited, yet \`uncovered\` gives a reason why not`),
    ...lawNotes.filter(({ id }) => !shownLaw.has(id)).map(({ id }) => `law note ${id}: no fact shows it`),
    ...conflicts
      .filter(({ id }) => !shownConflicts.has(id))
      .map(({ id }) => `conflict ${id}: no fact shows it`),
  ];
}
