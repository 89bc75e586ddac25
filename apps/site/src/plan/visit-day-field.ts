import { formatNumericDate } from '@poryadok/domain/plain-date';
import { whichList } from '../checklist/which.ts';
import { today } from '../shared/today.ts';
import { typeset } from '../shared/typography.ts';
import { addToPlan, readPlan } from './plan.ts';
import { type DatedList, readVisitDay, visitId, visitOf } from './visit-day.ts';
import { readWho } from './who.ts';

/** Puts the day by which a list must be gathered into the plan, and keeps there how far the list is. */
export function startVisitDay(form: HTMLFormElement) {
  const name = document.querySelector<HTMLInputElement>('[data-who]');
  const list = (): DatedList => ({
    id: form.dataset.visit ?? '',
    title: form.dataset.title ?? '',
    which: whichList(location.search),
    who: readWho(name?.value ?? '') || undefined,
  });
  const find = <Element extends HTMLElement>(selector: string) => form.querySelector<Element>(selector);
  const field = find('[data-visit-field]');
  const input = find<HTMLInputElement>('#visit-day');
  const error = find('#visit-error');
  const read = find('[data-visit-read]');
  const told = find('[data-visit-told]');
  const link = find('[data-visit-link]');
  if (!field || !input || !error || !read || !told || !link) return;

  const kept = () => {
    const plan = readPlan();
    return plan.kind === 'found' ? plan.value.items.find(({ id }) => id === visitId(list())) : undefined;
  };
  const progress = () => document.querySelector('[data-count]')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
  const tell = (words: string, withLink = false) => {
    told.textContent = words;
    link.hidden = !withLink;
  };
  const showError = (message: string) => {
    field.classList.toggle('bad-field', message !== '');
    error.hidden = message === '';
    const words = find('[data-visit-error]');
    if (words) words.textContent = typeset(message);
    input.setAttribute('aria-describedby', message ? 'visit-hint visit-error' : 'visit-hint');
    if (message) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  /** Says under the field how the entry is understood; an error waits until the reader is done. */
  const understand = () => {
    const day = readVisitDay(input.value, today());
    read.hidden = !day.ok;
    read.textContent = day.ok ? typeset(day.understood) : '';
    if (day.ok) showError('');
    return day;
  };

  input.addEventListener('input', () => {
    understand();
    tell('');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = understand();
    if (!day.ok) {
      showError(day.message);
      input.focus();
    } else if (addToPlan([visitOf(list(), day.date, progress())])) tell('День записан.', true);
    else tell('Браузер не даёт сохранять на этом устройстве. Запишите день сами.');
  });
  // The plan tells how many papers are ready and for whom: after the list has counted, and when it is named.
  const follow = () => {
    const day = kept();
    if (day && (day.note !== progress() || day.who !== list().who))
      addToPlan([visitOf(list(), day.date, progress())]);
  };
  document.querySelector('poryadok-checklist')?.addEventListener('poryadok:counted', follow);
  name?.addEventListener('change', follow);

  const day = kept();
  if (input.value) understand();
  else if (day) {
    input.value = formatNumericDate(day.date);
    understand();
    tell('День записан.', true);
  }
}
