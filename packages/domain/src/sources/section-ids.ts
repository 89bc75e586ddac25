import { sections } from './sections/index.ts';

/** Every section id of the five sources, in order: the yardstick of `coverage()`. */
export const sectionIds: readonly string[] = sections.map((section) => section.id);
