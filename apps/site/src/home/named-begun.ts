import { type Begun, begun } from './begun.ts';
import { fetchCases } from './fetch-cases.ts';

/** A list or a way that was begun, as it is told. */
export interface NamedBegun {
  title: string;
  /** The place on its page where it goes on. */
  link: string;
  /** For whom it is, in the reader's words. */
  who?: string | undefined;
  /** How far it is: «Подготовлено: 3». */
  told: string;
}

/** How far what was begun is: the way of a service counts steps, a list papers. */
function tell({ href, done }: Begun): Pick<NamedBegun, 'link' | 'told'> {
  return href.startsWith('/services/')
    ? { link: `${href}#way`, told: `Пройдено шагов: ${done}` }
    : { link: `${href}#list`, told: `Подготовлено: ${done}` };
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
      const title = titles.get(one.href.replace(/\?.*/, ''));
      return title ? [{ title: one.who ? `${one.who}: ${title}` : title, who: one.who, ...tell(one) }] : [];
    });
}
