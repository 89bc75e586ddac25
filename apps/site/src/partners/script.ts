import { contrast, readable } from '@poryadok/embed/frame';
import { element } from '../shared/element.ts';
import { type EmbedChoice, embedSnippet } from './embed-snippet.ts';

/** The workshop: builds the code for a partner's page and shows it as that page would, through the loader itself. */
const form = document.querySelector<HTMLFormElement>('[data-embed-form]');
const code = document.querySelector<HTMLTextAreaElement>('[data-code]');
const preview = document.querySelector<HTMLElement>('[data-preview]');
const accentError = document.querySelector<HTMLElement>('#accent-error');
const accentTold = document.querySelector<HTMLElement>('#accent-told');
const accentField = document.querySelector<HTMLInputElement>('#accent');
const copied = document.querySelector<HTMLElement>('[data-copied]');
const tables = [...document.querySelectorAll<HTMLDetailsElement>('[data-fields]')];

/** Text on paper and paper on a button need as much (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** The papers of the light and of the dark scheme, as the tokens have them. */
function papers(theme: string): { scheme: string; paper: string }[] {
  const page = document.documentElement;
  const before = page.dataset.theme;
  const read = ['light', 'dark']
    .filter((scheme) => theme === '' || theme === 'auto' || theme === scheme)
    .map((scheme) => {
      page.dataset.theme = scheme;
      const paper = getComputedStyle(page).getPropertyValue('--paper').trim();
      return { scheme: scheme === 'light' ? 'светлом' : 'тёмном', paper };
    });
  if (before === undefined) delete page.dataset.theme;
  else page.dataset.theme = before;
  return read;
}

/** A colour as `#rrggbb`; nothing for what is none. */
function colourOf(accent: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(accent)?.[1]?.toLowerCase();
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Where a colour is too pale to be read, and what the frame makes of it there; nothing where it stands as it is. */
function paleness(colour: string, theme: string): string {
  const told = papers(theme)
    .map(({ scheme, paper }) => ({ scheme, ratio: contrast(colour, paper), read: readable(colour, paper) }))
    .filter(({ ratio }) => ratio < enough)
    .map(
      ({ scheme, ratio, read }) =>
        `в ${scheme} оформлении контраст ${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')} из нужных 4,5, рамка возьмёт ${read}`,
    );
  const words = told.join('; ');
  return words && `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

function chosen(): EmbedChoice {
  const data = new FormData(form ?? undefined);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const option = form?.querySelector<HTMLSelectElement>('[name="widget"]')?.selectedOptions[0];
  const [accent, theme] = [text('accent'), text('theme')];
  const colour = colourOf(accent);
  const wrong = accent !== '' && !colour;
  if (accentError && accentField && accentTold) {
    accentError.hidden = !wrong;
    accentError.textContent = wrong
      ? 'Это не похоже на цвет. Напишите решётку и шесть цифр или букв a–f: #003366.'
      : '';
    accentTold.textContent = colour ? paleness(colour, theme) : '';
    accentField.setAttribute('aria-invalid', String(wrong));
    accentField.closest('.field')?.classList.toggle('bad-field', wrong);
  }
  const kind = (['link', 'element', 'iframe', 'react'] as const).find((one) => one === text('kind'));
  const widget = option?.value ?? '';
  const table = tables.find((one) => one.dataset.fields === widget);
  const filled = [...(table?.querySelectorAll<HTMLInputElement>('input') ?? [])].filter(({ value }) => value);
  return {
    origin: location.origin,
    path: option?.dataset.path ?? '/',
    widget,
    title: text('title') || (option?.text ?? ''),
    prefill: Object.fromEntries(filled.map(({ name, value }) => [name, value.trim()])),
    results: data.has('results'),
    ...(kind && { kind }),
    ...(theme && { theme }),
    ...(colour && { accent: colour }),
  };
}

/** What the frame measures while it is empty: so much room the code keeps. */
let height: number | undefined;

function write() {
  if (code) code.value = embedSnippet({ ...chosen(), ...(height && { height }) });
}

function show() {
  const choice = chosen();
  height = undefined;
  for (const table of tables) {
    table.hidden = table.dataset.fields !== choice.widget;
    table.open = true;
  }
  // A list has no fields.
  const fields = tables[0]?.closest<HTMLElement>('[data-settings]');
  if (fields) fields.hidden = tables.every(({ hidden }) => hidden);
  write();
  if (!preview) return;
  preview.style.maxWidth = new FormData(form ?? undefined).get('width') === 'phone' ? '360px' : '';
  preview.replaceChildren(
    element(
      'a',
      {
        href: choice.path,
        'data-poryadok': choice.widget,
        ...(choice.theme && { 'data-theme': choice.theme }),
        ...(choice.accent && { 'data-accent': choice.accent }),
        ...(choice.results && { 'data-results': '' }),
        ...choice.prefill,
      },
      choice.title,
    ),
  );
}

preview?.addEventListener('poryadok:resize', (event) => {
  if (height !== undefined || !(event instanceof CustomEvent)) return;
  // In steps, so that one word more does not change the code.
  height = Math.ceil(event.detail.height / 20) * 20;
  write();
});
form?.addEventListener('change', show);
form?.addEventListener('submit', (event) => event.preventDefault());
for (const press of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  press.addEventListener('click', async () => {
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

/** The demo is served beside the site on a developer's computer, and nowhere else (`scripts/start.mjs`). */
const demo = 'http://localhost:4322/hosts/';
if (location.hostname === 'localhost')
  for (const name of document.querySelectorAll<HTMLElement>('[data-host]'))
    name.replaceChildren(element('a', { href: demo + name.dataset.host }, name.textContent ?? ''));

show();
document.head.append(element('script', { src: '/embed/v1.js' }));
