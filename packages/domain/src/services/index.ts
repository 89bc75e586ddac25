export { coverage, type SectionCoverage } from './coverage.ts';
export { type Fact, factsOf } from './facts.ts';
export { type Catalogue, findProblems } from './problems.ts';
export { documents, procedures, services } from './registry.ts';
