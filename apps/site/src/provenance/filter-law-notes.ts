import { counted } from '../shared/counted.ts';

/** Shows the checks of one verdict or one source. Without a script all of them stand there. */
const form = document.querySelector<HTMLFormElement>('[data-law-filters]');
const found = document.querySelector<HTMLElement>('[data-found]');

function apply() {
  if (!form) return;
  const { verdict, source } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  let count = 0;
  for (const note of document.querySelectorAll<HTMLElement>('[data-note]')) {
    note.hidden =
      !!(verdict && note.dataset.verdict !== verdict) || !!(source && note.dataset.source !== source);
    if (!note.hidden) count += 1;
  }
  if (found) found.textContent = counted(count, ['сверка', 'сверки', 'сверок']);
}

form?.addEventListener('change', apply);
// The browser may bring back an earlier choice with «назад»; a link to one note must show it.
if (location.hash) form?.reset();
apply();
