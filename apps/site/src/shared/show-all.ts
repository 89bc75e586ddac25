/**
 * A button that opens and closes several things at once, and says what it will do next.
 *
 * @param button - its words are those of opening; nothing happens on a page without one
 */
export function showAll(
  button: HTMLButtonElement | null | undefined,
  things: readonly HTMLDetailsElement[],
): void {
  if (!button) return;
  const opening = button.textContent;
  const allOpen = () => things.every(({ open }) => open);
  const tell = () => {
    button.textContent = allOpen() ? 'Свернуть всё' : opening;
  };
  button.addEventListener('click', () => {
    const open = !allOpen();
    for (const thing of things) thing.open = open;
  });
  for (const thing of things) thing.addEventListener('toggle', tell);
  tell();
}
