export { type Catalogue, catalogue } from './catalogue.ts';
export { coverage, type SectionCoverage } from './coverage.ts';
export { type Fact, factsOf } from './facts.ts';
export { type AskedFile, fileProfiles, strictestFile } from './file-profiles.ts';
export { type Home, home } from './home.ts';
export { findProblems } from './problems/index.ts';
export { documents, procedures, services } from './registry.ts';
