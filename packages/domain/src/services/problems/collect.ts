/** A value found under a key, and the path of the object that has it: `requirements.passport`, empty for the outermost. */
export interface Found {
  where: string;
  value: unknown;
}

function nameOf(item: unknown, index: number): string {
  return item && typeof item === 'object' && 'id' in item && typeof item.id === 'string'
    ? item.id
    : `${index}`;
}

/**
 * Every value under a key, however deep, in the order of writing. Entries of lists go by their `id`, else by their number.
 *
 * @example collect({ steps: [{ id: 'pay', when: true }] }, 'when') // [{ where: 'steps.pay', value: true }]
 */
export function collect(owner: unknown, key: string, where = ''): Found[] {
  if (!owner || typeof owner !== 'object') return [];
  const entries = Array.isArray(owner)
    ? owner.map((item, index) => [nameOf(item, index), item] as const)
    : Object.entries(owner);
  return entries.flatMap(([name, value]) => [
    ...(name === key && !Array.isArray(owner) ? [{ where, value }] : []),
    ...collect(value, key, where ? `${where}.${name}` : name),
  ]);
}
