/**
 * Every service, procedure and paper, and what follows from them.
 *
 * @module procedures
 */
export { places } from '../places/places.ts';
export { type Catalogue, catalogue } from './catalogue.ts';
export { coverage, type SectionCoverage } from './coverage.ts';
export { type Fact, factsOf } from './facts.ts';
export { type AskedFile, fileProfiles, strictestFile } from './file-profiles.ts';
export { type Home, home } from './home.ts';
export { type PaperUse, paperUses } from './paper-uses.ts';
export { contentOf } from './problems/content.ts';
export { findProblems } from './problems/index.ts';
export { averageSentence } from './problems/sentence-lengths.ts';
export { documents, procedures, services } from './registry.ts';
export { contentUpdatedOn, updatedOn } from './updated-on.ts';
