/** The day of the refusal gives each way its days. What counts them is fetched once the reader turns to the field. */
const form = document.querySelector<HTMLFormElement>('[data-ways-day]');
const input = form?.querySelector<HTMLInputElement>('input');
const error = form?.querySelector<HTMLElement>('[role=alert]');
const told = form?.querySelector<HTMLElement>('[data-ways-told]');
/** A letter begun from here knows the day already. */
const letters = document.querySelectorAll<HTMLAnchorElement>('a[href*="/letters/"]');
const places = [...document.querySelectorAll<HTMLElement>('[data-days]')];

function counting() {
  return import('./count-ways.ts');
}

form?.addEventListener('focusin', () => void counting().catch(() => {}), { once: true });
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!input || !error || !told) return;
  let counted: Awaited<ReturnType<typeof counting>>;
  try {
    counted = await counting();
  } catch {
    location.href = form.action;
    return;
  }
  const answer = counted.countWays(input.value);
  error.hidden = answer.ok;
  error.textContent = answer.ok ? '' : answer.message;
  input.setAttribute('aria-invalid', String(!answer.ok));
  if (answer.ok) input.removeAttribute('aria-describedby');
  else {
    input.setAttribute('aria-describedby', error.id);
    input.focus();
  }
  told.textContent = answer.ok ? answer.told : '';
  for (const link of letters) link.hash = answer.ok ? answer.fragment : '';
  for (const place of places) {
    const says = answer.ok ? answer.days[place.dataset.days ?? ''] : undefined;
    place.hidden = says === undefined;
    place.textContent = says ?? '';
  }
});

// A module of its own: its names are nobody else’s.
export {};
