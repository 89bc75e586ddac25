import { element } from '../shared/element.ts';
import { typeset } from '../shared/typography.ts';
import type { Begun } from './begun.ts';
import { namedBegun } from './named-begun.ts';

/** Names what was begun on this device, the furthest first. */
export async function showBegun(place: HTMLElement, own: readonly Begun[]): Promise<void> {
  const rows = (await namedBegun(own)).map(({ title, link, told }) =>
    element(
      'li',
      {},
      element('a', { href: link }, element('b', {}, typeset(title)), ' ', element('span', {}, told)),
    ),
  );
  place.querySelector('ul')?.replaceChildren(...rows);
  place.hidden = rows.length === 0;
}
