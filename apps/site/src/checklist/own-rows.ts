import { element } from '../shared/element.ts';

/** A line that a reader has added to a list. */
export interface OwnRow {
  id: string;
  text: string;
}

/** Longer is no name of a thing to take. */
export const longestOwn = 200;

/**
 * Draws the reader's own lines under the list, each with a box and a way to take it away.
 *
 * @param place - the list they stand in; hidden with its group while there is none
 */
export function drawOwnRows(
  place: HTMLElement,
  rows: readonly OwnRow[],
  ticked: readonly string[],
  takeAway: (id: string) => void,
): void {
  place.replaceChildren(
    ...rows.map(({ id, text }) => {
      const box = element('input', { type: 'checkbox', 'data-tick': '' });
      box.checked = ticked.includes(id);
      const button = element(
        'button',
        { type: 'button', class: 'text-button no-print', 'aria-label': `Убрать: ${text}` },
        'Убрать',
      );
      button.addEventListener('click', () => takeAway(id));
      return element(
        'li',
        { class: 'requirement own-row', id: `requirement-${id}`, 'data-requirement': '' },
        element('label', { class: 'box' }, box, element('span', {}, text)),
        button,
      );
    }),
  );
}
