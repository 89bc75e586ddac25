/** The date that decides a calculator's answer. What reads it is fetched once the reader turns to the field. */
const form = document.querySelector<HTMLFormElement>('[data-ask-day]');
const input = form?.querySelector<HTMLInputElement>('input');
const error = form?.querySelector<HTMLElement>('[role=alert]');

function reading() {
  return import('./read-day.ts');
}

function tell(message: string): void {
  if (!input || !error) return;
  error.hidden = message === '';
  // Emptied first: the same words again are heard again.
  error.textContent = '';
  requestAnimationFrame(() => {
    error.textContent = message;
  });
  input.setAttribute('aria-invalid', String(message !== ''));
  if (message) {
    input.setAttribute('aria-describedby', error.id);
    input.focus();
  } else input.removeAttribute('aria-describedby');
}

form?.addEventListener('focusin', () => void reading().catch(() => {}), { once: true });
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const { readDay } = await reading();
    const day = readDay(input?.value ?? '', form.dataset.when);
    tell(day.ok ? '' : day.message);
    if (day.ok) location.href = `${form.action}#v=1&${form.dataset.askDay}=${day.date}`;
  } catch {
    // Without what reads dates, the calculator asks for it again.
    location.href = form.action;
  }
});

// A module of its own: its names are nobody else’s.
export {};
