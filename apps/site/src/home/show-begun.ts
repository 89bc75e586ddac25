import { element } from '../shared/element.ts';
import { typeset } from '../shared/typography.ts';
import type { Begun } from './begun.ts';
import { fetchCases } from './fetch-cases.ts';

/** Names what was begun on this device, the furthest first. */
export async function showBegun(place: HTMLElement, own: readonly Begun[]): Promise<void> {
  const { services, procedures } = await fetchCases();
  const titles = new Map([...services, ...procedures].map(({ href, title }) => [href, title]));
  const rows = [...own]
    .sort((a, b) => b.done - a.done)
    .flatMap(({ href, done }) => {
      const title = titles.get(href);
      const way = href.startsWith('/services/');
      return title
        ? [
            element(
              'li',
              {},
              element(
                'a',
                { href: href + (way ? '#way' : '#list') },
                element('b', {}, typeset(title)),
                ' ',
                element('span', {}, way ? `Пройдено шагов: ${done}` : `Подготовлено: ${done}`),
              ),
            ),
          ]
        : [];
    });
  place.querySelector('ul')?.replaceChildren(...rows);
  place.hidden = rows.length === 0;
}
