import { type Begun, begun } from './begun.ts';
import { fetchCases } from './fetch-cases.ts';

/** A list or a way that was begun, by its name. */
export interface NamedBegun extends Begun {
  title: string;
}

/** Whether what was begun is the way of a service, not a list of papers. */
export function isWay(href: string): boolean {
  return href.startsWith('/services/');
}

/**
 * What was begun on this device, the furthest first; nothing is fetched where nothing was begun, and what the site has no
 * longer is left out. Throws where the names cannot be fetched.
 */
export async function namedBegun(own: readonly Begun[] = begun()): Promise<NamedBegun[]> {
  if (own.length === 0) return [];
  const { services, procedures } = await fetchCases();
  const titles = new Map([...services, ...procedures].map(({ href, title }) => [href, title]));
  return [...own]
    .sort((a, b) => b.done - a.done)
    .flatMap((one) => {
      const title = titles.get(one.href);
      return title ? [{ ...one, title }] : [];
    });
}
