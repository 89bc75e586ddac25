import type { ClipboardEvent } from 'react';

/**
 * Keeps a paste out of a field of one line where it is far too long: a phone's browser lays tens of thousands of signs out
 * for a second and more. What stood in the field stays.
 *
 * @param longest - signs that are let in
 * @param tell - is given the id of the field
 */
export function refuseLong(longest: number, tell: (id: string) => void) {
  return (event: ClipboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.clipboardData.getData('text/plain').length <= longest) return;
    event.preventDefault();
    tell(event.target.id);
  };
}
