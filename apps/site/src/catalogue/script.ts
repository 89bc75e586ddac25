import { counted } from '../shared/counted.ts';

/** Filters the catalogue by what the reader chose; the choice lives in the address, so it can be sent and survives «назад». */
const form = document.querySelector<HTMLFormElement>('[data-catalogue-filters]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-procedure]')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-service]')];
const found = document.querySelector<HTMLElement>('[data-found]');
const none = document.querySelector<HTMLElement>('[data-none]');
const reset = document.querySelector<HTMLElement>('[data-reset]');

/** Lower case, ё as е, and only the stem of longer words, so that «прописку» finds «прописка». */
function stems(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+/gu) ?? []
  ).map((word) => (word.length > 5 ? word.slice(0, -2) : word.length > 3 ? word.slice(0, -1) : word));
}

const texts = new Map(
  rows.map((row) => [
    row,
    `${row.textContent} ${row.dataset.words}`.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' '),
  ]),
);

function apply() {
  if (!form) return;
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const words = stems((chosen.words ?? '').slice(0, 200));
  const has = (list: string | undefined, value: string | undefined) =>
    !value || (list ?? '').split(' ').includes(value);
  for (const row of rows) {
    const service = row.closest<HTMLElement>('[data-service]')?.dataset.service;
    row.hidden = !(
      has(row.dataset.who, chosen.who) &&
      has(row.dataset.situation, chosen.situation) &&
      has(row.dataset.channel, chosen.channel) &&
      has(service, chosen.service) &&
      words.every((word) => texts.get(row)?.includes(word))
    );
  }
  for (const section of sections) section.hidden = !section.querySelector('[data-procedure]:not([hidden])');
  const count = rows.filter((row) => !row.hidden).length;
  const narrowed = count < rows.length;
  if (found)
    found.textContent = `${narrowed ? 'Подходит: ' : ''}${counted(count, ['процедура', 'процедуры', 'процедур'])}`;
  if (none) none.hidden = count > 0;
  if (reset) reset.hidden = !Object.values(chosen).some(Boolean);

  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  history.replaceState(null, '', `${query}` ? `?${query}` : location.pathname);
}

function fill() {
  const query = new URLSearchParams(location.search);
  for (const control of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []) {
    const value = query.get(control.name) ?? '';
    control.value = value;
    // An option that does not exist leaves the select without a value: back to «любой».
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}

fill();
apply();
form?.addEventListener('input', apply);
form?.addEventListener('submit', (event) => event.preventDefault());
reset?.addEventListener('click', () => {
  form?.reset();
  apply();
  form?.querySelector<HTMLInputElement>('input')?.focus();
});
