import type { Section } from '../../schema/section.ts';
import { sections000 } from './000.ts';
import { sections001 } from './001.ts';
import { sections002 } from './002.ts';
import { sections003 } from './003.ts';
import { sections004 } from './004.ts';

/** All sections of the five sources, in order. */
export const sections: readonly Section[] = [
  ...sections000,
  ...sections001,
  ...sections002,
  ...sections003,
  ...sections004,
];
