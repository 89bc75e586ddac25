export { lawCheckedOn, oldestCheck } from './checks.ts';
export { conflicts } from './conflicts.ts';
export { contradicts } from './contradicts.ts';
export { lawNotes } from './law/index.ts';
export { sectionIds } from './section-ids.ts';
export { sections } from './sections/index.ts';
export { sources } from './sources.ts';
