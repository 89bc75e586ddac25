import { parseChecklistState } from '../checklist/state.ts';
import { checklistKeys, wayKeys } from '../shared/keys.ts';
import { read } from '../shared/store.ts';
import { parseWayState } from '../way/state.ts';

/** A list or a way on this device with something done in it. */
export interface Begun {
  /** The page it belongs to. */
  href: string;
  done: number;
}

const kinds = [
  {
    start: checklistKeys,
    folder: '/procedures/',
    parse: (value: unknown) => parseChecklistState(value)?.ticked,
  },
  { start: wayKeys, folder: '/services/', parse: (value: unknown) => parseWayState(value)?.passed },
] as const;

/** What was begun on this device; nothing where storage is closed. A broken one its own page tells of. */
export function begun(): Begun[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      kinds.flatMap(({ start, folder, parse }) => {
        const id = key.startsWith(start) ? key.slice(start.length) : '';
        const stored = /^[\w-]+$/.test(id) ? read(key, parse) : undefined;
        const done = stored?.kind === 'found' ? stored.value.length : 0;
        return done > 0 ? [{ href: `${folder}${id}/`, done }] : [];
      }),
    );
  } catch {
    return [];
  }
}
