import { planKey } from '../shared/keys.ts';
import { has } from '../shared/store.ts';

/**
 * The reader's own dates on a page: shown on a second visit, set in the field under a list. Most readers have none yet, so
 * the code is fetched for those who do, or once the field is touched.
 */
const second = has(planKey);

if (second) {
  const places = document.querySelectorAll<HTMLElement>('[data-own-date]');
  void import('./show-next-date.ts').then(({ showNextDate }) => places.forEach(showNextDate)).catch(() => {});
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-visit]')) {
  let ready = false;
  const wake = () =>
    import('./visit-day-field.ts').then(({ startVisitDay }) => {
      if (!ready) startVisitDay(form);
      ready = true;
    });
  if (second) wake().catch(() => {});
  form.addEventListener('focusin', () => wake().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ready) return;
    // Pressed before the code came: once it is here, as if pressed then.
    wake()
      .then(() => form.requestSubmit())
      .catch(() => {
        const told = form.querySelector('[data-visit-told]');
        if (told) told.textContent = 'Не загрузилось. Проверьте связь и нажмите ещё раз.';
      });
  });
}
