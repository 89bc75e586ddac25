import { contrast } from '@poryadok/embed/frame';
import { element } from '../shared/element.ts';
import { type EmbedChoice, embedSnippet } from './embed-snippet.ts';

/** The workshop: builds the code for a partner's page and shows it as that page would, through the loader itself. */
const form = document.querySelector<HTMLFormElement>('[data-embed-form]');
const code = document.querySelector<HTMLTextAreaElement>('[data-code]');
const preview = document.querySelector<HTMLElement>('[data-preview]');
const accentError = document.querySelector<HTMLElement>('#accent-error');
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
    .filter((scheme) => theme === '' || theme === scheme)
    .map((scheme) => {
      page.dataset.theme = scheme;
      const paper = getComputedStyle(page).getPropertyValue('--paper').trim();
      return { scheme: scheme === 'light' ? 'светлом' : 'тёмном', paper };
    });
  if (before === undefined) delete page.dataset.theme;
  else page.dataset.theme = before;
  return read;
}

/** What is wrong with a colour, in the partner's words; nothing where it will be used everywhere. */
function faultOf(accent: string, theme: string): string {
  if (accent === '') return '';
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(accent)?.[1];
  if (!digits) return 'Это не похоже на цвет. Напишите решётку и шесть цифр или букв a–f: #003366.';
  const pale = papers(theme)
    .map(({ scheme, paper }) => ({ scheme, ratio: contrast(`#${digits}`, paper) }))
    .filter(({ ratio }) => ratio < enough);
  if (pale.length === 0) return '';
  const told = pale.map(
    ({ scheme, ratio }) =>
      `в ${scheme} оформлении ${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')} из нужных 4,5`,
  );
  return `Контраст ${told.join(', ')}: там цвет не применится.`;
}

function chosen(): EmbedChoice {
  const data = new FormData(form ?? undefined);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const option = form?.querySelector<HTMLSelectElement>('[name="widget"]')?.selectedOptions[0];
  const [accent, theme] = [text('accent'), text('theme')];
  const fault = faultOf(accent, theme);
  if (accentError && accentField) {
    accentError.hidden = fault === '';
    accentError.textContent = fault;
    accentField.setAttribute('aria-invalid', String(fault !== ''));
    accentField.closest('.field')?.classList.toggle('bad-field', fault !== '');
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
    ...(accent && !fault.startsWith('Это') && { accent }),
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

show();
document.head.append(element('script', { src: '/embed/v1.js' }));
