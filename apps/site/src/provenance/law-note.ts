import type { References } from './references.ts';

/** The id of a note in the page, so that an answer, a line or another page can lead to it. */
export function noteId(id: string): string {
  return `law-${id}`;
}

/** Whether the law contradicts what the note speaks of. */
export function isWrong(references: References) {
  return (id: string) => references.law[id]?.wrong === true;
}
