import { counted } from '../shared/counted.ts';
import { replaceAddress } from '../shared/replace-address.ts';

/** Filters the catalogue by what the reader chose; the choice lives in the address, so it can be sent and survives «назад». */
const form = document.querySelector<HTMLFormElement>('[data-catalogue-filters]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-procedure]')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-service]')];
const found = document.querySelector<HTMLElement>('[data-found]');
const none = document.querySelector<HTMLElement>('[data-none]');
const reset = document.querySelector<HTMLElement>('[data-reset]');

/** What rows say, for the words that a reader types; the code that reads them comes once there are any. */
const texts = rows.map((row) => ({ text: row.textContent ?? '', synonyms: row.dataset.words ?? '' }));
let turn = 0;

async function apply() {
  if (!form) return;
  const own = ++turn;
  const words = String(new FormData(form).get('words') ?? '').slice(0, 200);
  let fits = rows.map(() => true);
  let failed = false;
  if (words.trim())
    try {
      const { matchRows } = await import('./match.ts');
      fits = matchRows(texts, words);
    } catch {
      failed = true;
    }
  if (own === turn) show(fits, failed);
}

function show(fits: readonly boolean[], failed: boolean) {
  if (!form) return;
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const has = (list: string | undefined, value: string | undefined) =>
    !value || (list ?? '').split(' ').includes(value);
  for (const [at, row] of rows.entries()) {
    const service = row.closest<HTMLElement>('[data-service]')?.dataset.service;
    row.hidden = !(
      has(row.dataset.who, chosen.who) &&
      has(row.dataset.situation, chosen.situation) &&
      has(row.dataset.channel, chosen.channel) &&
      has(service, chosen.service) &&
      fits[at]
    );
  }
  for (const section of sections) section.hidden = !section.querySelector('[data-procedure]:not([hidden])');
  const count = rows.filter((row) => !row.hidden).length;
  const narrowed = count < rows.length;
  if (found)
    found.textContent = failed
      ? 'Слова не прочитаны: сеть не отвечает. Допишите букву, чтобы попробовать снова.'
      : `${narrowed ? 'Подходит: ' : ''}${counted(count, ['процедура', 'процедуры', 'процедур'])}`;
  if (none) none.hidden = count > 0;
  const everywhere = none?.querySelector<HTMLAnchorElement>('[data-search-all]');
  if (everywhere) everywhere.search = chosen.words ? `?${new URLSearchParams({ q: chosen.words })}` : '';
  if (reset) reset.hidden = !Object.values(chosen).some(Boolean);

  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  replaceAddress(`${query}` ? `?${query}` : location.pathname);
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
// Beside the results the choices stand open; on a phone only where something was chosen.
const choices = document.querySelector<HTMLDetailsElement>('[data-more-filters]');
const chosenAlready = [...(choices?.querySelectorAll('select') ?? [])].some(({ value }) => value);
if (choices) choices.open = chosenAlready || matchMedia('(min-width: 60em)').matches;
void apply();
form?.addEventListener('input', () => void apply());
form?.addEventListener('submit', (event) => event.preventDefault());
reset?.addEventListener('click', () => {
  form?.reset();
  void apply();
  form?.querySelector<HTMLInputElement>('input')?.focus();
});
