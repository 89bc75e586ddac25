import { element } from '../shared/element.ts';
import { embedSnippet } from './embed-snippet.ts';

/** Builds the code for a partner's page and shows it as that page would: through the loader itself. */
const form = document.querySelector<HTMLFormElement>('[data-embed-form]');
const code = document.querySelector<HTMLTextAreaElement>('[data-code]');
const preview = document.querySelector<HTMLElement>('[data-preview]');
const accentError = document.querySelector<HTMLElement>('#accent-error');
const accentField = document.querySelector<HTMLInputElement>('#accent');
const copied = document.querySelector<HTMLElement>('[data-copied]');

function chosen() {
  const data = new FormData(form ?? undefined);
  const select = form?.querySelector<HTMLSelectElement>('[name="widget"]');
  const option = select?.selectedOptions[0];
  const accent = String(data.get('accent') ?? '').trim();
  const valid = accent === '' || /^#?([\da-f]{3}|[\da-f]{6})$/i.test(accent);
  if (accentError && accentField) {
    accentError.hidden = valid;
    accentError.textContent = valid
      ? ''
      : 'Это не похоже на цвет. Напишите решётку и шесть цифр или букв a–f: #003366.';
    accentField.setAttribute('aria-invalid', String(!valid));
    accentField.closest('.field')?.classList.toggle('bad-field', !valid);
  }
  const theme = String(data.get('theme') ?? '');
  return {
    origin: location.origin,
    path: option?.dataset.path ?? '/',
    widget: option?.value ?? '',
    title: option?.text ?? '',
    ...(theme && { theme }),
    ...(valid && accent && { accent }),
  };
}

function show() {
  const choice = chosen();
  if (code) code.value = embedSnippet(choice);
  if (!preview) return;
  preview.replaceChildren(
    element(
      'a',
      {
        href: choice.path,
        'data-poryadok': choice.widget,
        ...(choice.theme && { 'data-theme': choice.theme }),
        ...(choice.accent && { 'data-accent': choice.accent }),
      },
      choice.title,
    ),
  );
}

form?.addEventListener('change', show);
form?.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('[data-copy]')?.addEventListener('click', async () => {
  if (!code || !copied) return;
  try {
    await navigator.clipboard.writeText(code.value);
    copied.textContent = 'Скопировано.';
  } catch {
    code.focus();
    code.select();
    copied.textContent = 'Браузер не дал скопировать сам: код выделен, нажмите Ctrl+C.';
  }
});

show();
document.head.append(element('script', { src: '/embed/v1.js' }));
