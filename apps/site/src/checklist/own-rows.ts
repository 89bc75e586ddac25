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
      const row = document.createElement('li');
      row.className = 'requirement own-row';
      row.dataset.requirement = id;
      const label = document.createElement('label');
      label.className = 'box';
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.dataset.tick = id;
      box.checked = ticked.includes(id);
      const name = document.createElement('span');
      name.textContent = text;
      label.append(box, name);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'text-button no-print';
      button.textContent = 'Убрать';
      button.setAttribute('aria-label', `Убрать: ${text}`);
      button.addEventListener('click', () => takeAway(id));
      row.append(label, button);
      return row;
    }),
  );
}
