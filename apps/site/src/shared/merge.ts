/**
 * What stands in a list that two tabs change: what the other tab has left there, without what this one took away, with what it
 * added. Each writes by item, so neither undoes the other.
 *
 * @param before - what this tab last read or wrote
 * @param mine - what it has now
 * @param theirs - what is kept by now
 * @example mergedItems(['a', 'b'], ['a', 'c'], ['a', 'b', 'd']) // ['a', 'd', 'c']
 */
export function mergedItems(
  before: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const left = theirs.filter((item) => mine.includes(item) || !before.includes(item));
  return [...left, ...mine.filter((item) => !before.includes(item) && !left.includes(item))];
}

/**
 * The same for values by name: what this tab changed is its own, the rest the other's.
 *
 * @example mergedValues({ a: '1', b: '1' }, { a: '2', b: '1' }, { b: '3' }) // { a: '2', b: '3' }
 */
export function mergedValues(
  before: Readonly<Record<string, string>>,
  mine: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = mine[name] === before[name] ? theirs[name] : mine[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Calls when what is kept under a key may have changed: in another tab, or while this page lay in the browser's memory.
 */
export function whenKept(key: string, changed: () => void): void {
  addEventListener('storage', (event) => {
    // No key: everything was removed.
    if (event.key === key || event.key === null) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
