import type { SectionId } from '../schema/ids.ts';
import { sections } from './sections/index.ts';

/** Every section id of the five sources, in order: the yardstick of `coverage()`. */
export const sectionIds: readonly SectionId[] = sections.map((section) => section.id);
