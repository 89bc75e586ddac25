import { parseChecklistState } from '../checklist/state.ts';
import { queryOfList } from '../checklist/which.ts';
import { checklistKeys, wayKeys } from '../shared/keys.ts';
import { read } from '../shared/store.ts';
import { parseWayState } from '../way/state.ts';

/** A list or a way on this device with something done in it. */
export interface Begun {
  /** The page it belongs to; the second list of a guide has its number there. */
  href: string;
  done: number;
  /** For whom it is, in the reader's words. */
  who?: string | undefined;
}

const kinds = [
  {
    start: checklistKeys,
    folder: '/procedures/',
    parse: (value: unknown) => {
      const state = parseChecklistState(value);
      return state && { done: state.ticked.length, who: state.who };
    },
  },
  {
    start: wayKeys,
    folder: '/services/',
    parse: (value: unknown) => {
      const state = parseWayState(value);
      return state && { done: state.passed.length, who: undefined };
    },
  },
] as const;

/** What was begun on this device; nothing where storage is closed. A broken one its own page tells of. */
export function begun(): Begun[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      kinds.flatMap(({ start, folder, parse }) => {
        const name = key.startsWith(start) ? key.slice(start.length) : '';
        const [, id, which] = /^([\w-]+)(?::(\d+))?$/.exec(name) ?? [];
        const stored = id ? read(key, parse) : undefined;
        const found = stored?.kind === 'found' ? stored.value : undefined;
        return found && (found.done > 0 || found.who)
          ? [{ href: `${folder}${id}/${queryOfList(which)}`, ...found }]
          : [];
      }),
    );
  } catch {
    return [];
  }
}
