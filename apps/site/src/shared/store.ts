/**
 * What is kept on this device. Storage may be closed, full or hold something broken: each is a value, never an exception.
 * A broken entry is set aside under another key, so that nothing a person saved is lost silently.
 */
export type Stored<Value> =
  | { kind: 'found'; value: Value }
  | { kind: 'empty' }
  | { kind: 'broken'; raw: string }
  | { kind: 'closed' };

function asideOf(key: string): string {
  return `${key}:broken`;
}

/** What was set aside for an entry, perhaps by another page, so that it can still be told and taken away. */
export function setAside(key: string): string | undefined {
  try {
    return localStorage.getItem(asideOf(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes what was set aside, once the reader wants it no more. */
export function removeAside(key: string): void {
  remove(asideOf(key));
}

/** Whether anything is kept there; `false` where storage is closed. */
export function has(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * Reads an entry; one that is broken is set aside. Never throws.
 *
 * @param parse - gives `undefined` for a shape it does not know
 * @example read('poryadok:plan', (value) => value) // { kind: 'closed' }: here, where no browser keeps anything
 */
export function read<Value>(key: string, parse: (value: unknown) => Value | undefined): Stored<Value> {
  let raw: string | null;
  try {
    raw = localStorage.getItem(key);
  } catch {
    return { kind: 'closed' };
  }
  if (raw === null) return { kind: 'empty' };
  try {
    const value = parse(JSON.parse(raw));
    if (value !== undefined) return { kind: 'found', value };
  } catch {
    // Not JSON: set aside below, like a value of an unknown shape.
  }
  try {
    localStorage.setItem(asideOf(key), raw);
    localStorage.removeItem(key);
  } catch {
    // The broken entry then stays where it is; the caller still has its text.
  }
  return { kind: 'broken', raw };
}

/**
 * Keeps a value as JSON.
 *
 * @returns `false` where storage is closed or full: the caller tells the reader
 * @example write('poryadok:plan', { version: 1, items: [] }) // false: here, where no browser keeps anything
 */
export function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Removes an entry; does nothing where storage is closed. */
export function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}

let offered = '';

/**
 * Offers text to the reader as a file. It stays until the next one: a phone may ask what to do with it for minutes.
 *
 * @param name - what the file is called: `poryadok-plan.json`
 * @param type - its media type: `application/json`
 */
export function download(name: string, type: string, content: string): void {
  URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = offered;
  link.download = name;
  link.click();
}
