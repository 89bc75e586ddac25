/** Keys whose words no reader of a page sees. */
const unseen = new Set(['id', 'cites', 'law', 'conflicts', 'synonyms', 'noTerm', 'url', 'kind', 'when']);

/** A text that a reader sees and where it stands: `steps.pay.text`. */
export interface SeenText {
  where: string;
  text: string;
}

/**
 * Every text of a procedure or service that a reader sees.
 *
 * @example textsOf({ id: 'pay', title: 'Оплатите', cites: ['S003-3.3'] }) // [{ where: 'title', text: 'Оплатите' }]
 */
export function textsOf(owner: unknown, where = ''): SeenText[] {
  if (typeof owner === 'string') return /[а-яё]/i.test(owner) ? [{ where, text: owner }] : [];
  if (!owner || typeof owner !== 'object') return [];
  const entries = Array.isArray(owner)
    ? owner.map((item, index) => [(item as { id?: string } | null)?.id ?? `${index}`, item] as const)
    : Object.entries(owner).filter(([key]) => !unseen.has(key));
  return entries.flatMap(([key, value]) => textsOf(value, where ? `${where}.${key}` : key));
}
