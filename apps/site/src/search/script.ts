import { counted } from '../shared/counted.ts';
import { queriesFor } from './query.ts';

/** Pagefind's own module: not part of the bundle, it is written beside the built site. */
interface Pagefind {
  search(query: string): Promise<{ results: { id: string; data(): Promise<Found> }[] }>;
}
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = document.querySelector<HTMLInputElement>('#q');
const summary = document.querySelector<HTMLElement>('[data-summary]');
const list = document.querySelector<HTMLElement>('[data-results]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const examples = document.querySelector<HTMLElement>('[data-examples]');

const pageSize = 10;
let loading: Promise<Pagefind> | undefined;
let latest = 0;

// Nothing of the index is fetched before the reader turns to the field.
function load() {
  loading ??= import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`) as Promise<Pagefind>;
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Pagefind marks the words it found; only its `<mark>` passes, all else stays text. */
function withMarks(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function row({ url, excerpt, meta }: Found) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.className = 'found';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.className = 'muted';
  text.append(...withMarks(excerpt));
  item.append(heading, text);
  return item;
}

async function search(query: string) {
  const turn = ++latest;
  if (!list || !summary || !more) return;
  const tries = queriesFor(query);
  if (examples) examples.hidden = tries.length > 0;
  if (tries.length === 0) {
    list.replaceChildren();
    summary.textContent = '';
    more.hidden = true;
    return;
  }
  summary.textContent = 'Ищем…';
  let pagefind: Pagefind;
  try {
    pagefind = await load();
  } catch {
    summary.textContent = 'Поиск не загрузился: проверьте связь и попробуйте ещё раз. Слова остались в поле.';
    return;
  }
  let results: Awaited<ReturnType<Pagefind['search']>>['results'] = [];
  let used = '';
  for (const attempt of tries) {
    results = (await pagefind.search(attempt)).results;
    used = attempt;
    if (results.length > 0) break;
  }
  if (turn !== latest) return;
  list.replaceChildren();
  let shown = 0;
  const showMore = async () => {
    const next = results.slice(shown, shown + pageSize);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== latest) return;
    shown += next.length;
    list.append(...found.map(row));
    more.hidden = shown >= results.length;
  };
  more.onclick = () => void showMore();
  await showMore();
  if (turn !== latest) return;
  const count = counted(results.length, ['страница', 'страницы', 'страниц']);
  summary.textContent =
    results.length === 0
      ? 'Ничего не нашлось. Попробуйте другие слова: «прописка», «отказ», «патент».'
      : used === tries[0]
        ? `Нашлось: ${count}`
        : `Все слова вместе не встречаются. По слову «${used}» нашлось: ${count}`;
}

let timer: ReturnType<typeof setTimeout> | undefined;
function onType() {
  const query = input?.value ?? '';
  history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  clearTimeout(timer);
  timer = setTimeout(() => void search(query), 250);
}

input?.addEventListener('focus', () => void load().catch(() => {}), { once: true });
input?.addEventListener('input', onType);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search(input?.value ?? '');
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && input) {
  input.value = asked.slice(0, 200);
  void search(input.value);
}
