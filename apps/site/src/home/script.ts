import { begun } from './begun.ts';

/** The first page comes alive: what answers a case is fetched once something is chosen, what tells of own lists where there are any. */
const form = document.querySelector<HTMLFormElement>('[data-case]');
const lists = document.querySelector<HTMLElement>('[data-begun]');

function failed(): void {
  const answer = form?.querySelector('[data-case-answer]');
  if (answer)
    answer.innerHTML =
      '<p>Не загрузилось: проверьте связь и выберите ещё раз. <a href="/procedures/">Все процедуры</a></p>';
}

form?.addEventListener('change', () => {
  import('./show-case.ts').then(({ showCase }) => showCase(form)).catch(failed);
});
form?.addEventListener('submit', (event) => event.preventDefault());

const own = begun();
if (lists && own.length > 0)
  import('./show-begun.ts').then(({ showBegun }) => showBegun(lists, own)).catch(() => {});
// «Назад» may bring back what was chosen.
if (form?.querySelector(':checked')) form.dispatchEvent(new Event('change'));
