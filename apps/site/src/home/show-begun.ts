import { element } from '../shared/element.ts';
import { typeset } from '../shared/typography.ts';
import type { Begun } from './begun.ts';
import { isWay, namedBegun } from './named-begun.ts';

/** Names what was begun on this device, the furthest first. */
export async function showBegun(place: HTMLElement, own: readonly Begun[]): Promise<void> {
  const rows = (await namedBegun(own)).map(({ href, title, done }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: href + (isWay(href) ? '#way' : '#list') },
        element('b', {}, typeset(title)),
        ' ',
        element('span', {}, isWay(href) ? `Пройдено шагов: ${done}` : `Подготовлено: ${done}`),
      ),
    ),
  );
  place.querySelector('ul')?.replaceChildren(...rows);
  place.hidden = rows.length === 0;
}
