import type { Section } from '../schema/section.ts';
import { sections } from '../sources/sections/index.ts';
import { type Fact, factsOf } from './facts.ts';
import { procedures, services } from './registry.ts';

export interface SectionCoverage {
  section: Section;
  /** The facts that cite it, in the order of procedures, then services. */
  facts: Fact[];
}

/**
 * What was made of each section of the sources: the facts that cite it.
 * A section without facts must say why in `uncovered`; a test holds that.
 *
 * @example coverage().find(({ section }) => section.id === 'S003-4.4')?.facts.length > 0 // true
 */
export function coverage(): SectionCoverage[] {
  const bySection = new Map<string, Fact[]>(sections.map((section) => [section.id, []]));
  for (const owner of [...procedures, ...services])
    for (const fact of factsOf(owner)) for (const id of fact.cites) bySection.get(id)?.push(fact);
  return sections.map((section) => ({ section, facts: bySection.get(section.id) ?? [] }));
}
