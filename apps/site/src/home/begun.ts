/** A list or a way on this device with something done in it. */
export interface Begun {
  /** The page it belongs to. */
  href: string;
  done: number;
}

const kinds = [
  { start: 'poryadok:checklist:', folder: '/procedures/', field: 'ticked' },
  { start: 'poryadok:way:', folder: '/services/', field: 'passed' },
] as const;

/** How many things are done in what was kept; none in what is broken, which its own page tells of. */
function doneIn(raw: string | null, field: string): number {
  try {
    const list: unknown = Reflect.get(Object(JSON.parse(raw ?? '')), field);
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** What was begun on this device; nothing where storage is closed. */
export function begun(): Begun[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      kinds.flatMap(({ start, folder, field }) => {
        const id = key.startsWith(start) ? key.slice(start.length) : '';
        const done = /^[\w-]+$/.test(id) ? doneIn(localStorage.getItem(key), field) : 0;
        return done > 0 ? [{ href: `${folder}${id}/`, done }] : [];
      }),
    );
  } catch {
    return [];
  }
}
