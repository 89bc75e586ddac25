import type { Conflict } from '../schema/conflict.ts';

/** Where the sources disagree with themselves or each other; the strictest value leads. */
export const conflicts: Conflict[] = [];
