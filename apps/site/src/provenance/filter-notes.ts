import { counted } from '../shared/counted.ts';
import { revealTarget } from '../shared/reveal.ts';

/** Shows the notes that answer to words, service and verdict, and the headings over them. Without a script all of them stand there. */
const form = document.querySelector<HTMLFormElement>('[data-note-filter]');
const found = document.querySelector<HTMLElement>('[data-found]');
const reset = document.querySelector<HTMLElement>('[data-reset]');
const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')];
const groups = document.querySelectorAll<HTMLElement>('[data-notes]');
const [one = '', few = '', many = ''] = form?.dataset.noteFilter?.split(' ') ?? [];

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ');
}

const texts = new Map<HTMLElement, string>();
/** Read once somebody types: most readers open one note and go. */
function textOf(note: HTMLElement): string {
  const text = texts.get(note) ?? plain(note.textContent ?? '');
  texts.set(note, text);
  return text;
}

function apply(): void {
  if (!form) return;
  const { words = '', service, verdict } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  // The end of a word is its case: «суда» finds «суд».
  const stems = (plain(words).match(/[\p{L}\d]+/gu) ?? []).map((word) =>
    word.length > 4 ? word.slice(0, -2) : word,
  );
  let count = 0;
  for (const note of notes) {
    note.hidden =
      !!(service && !note.dataset.service?.split(' ').includes(service)) ||
      !!(verdict && note.dataset.verdict !== verdict) ||
      !stems.every((stem) => textOf(note).includes(stem));
    if (!note.hidden) count += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-note]:not([hidden])');
  if (found) found.textContent = count > 0 ? counted(count, [one, few, many]) : 'Ничего не нашлось';
  if (reset) reset.hidden = count === notes.length;
}

function showAll(): void {
  form?.reset();
  apply();
}

form?.addEventListener('input', apply);
form?.addEventListener('submit', (event) => event.preventDefault());
reset?.addEventListener('click', () => {
  showAll();
  form?.querySelector('input')?.focus();
});
/** A link to one note shows it, whatever was chosen before. */
function follow(): void {
  if (location.hash.length < 2) return;
  showAll();
  revealTarget();
}
addEventListener('hashchange', follow);
// The browser may bring back an earlier choice with «назад».
apply();
follow();
