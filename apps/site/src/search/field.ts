import { counted } from '../shared/counted.ts';
import { replaceAddress } from '../shared/replace-address.ts';
import { typeset } from '../shared/typography.ts';
import { askedFor, directAnswer, fetchAnswers } from './direct-answer.ts';
import { searchable } from './fetch-index.ts';
import { type Found, find, type Hit, type HitKind } from './find.ts';
import type { TextHit } from './page-text.ts';
import { stemOf, wordsOf } from './words.ts';

const kindNames: Readonly<Record<HitKind, string>> = {
  service: 'Тема',
  procedure: 'Процедура',
  calculator: 'Калькулятор',
  document: 'Бумага',
  page: 'Страница',
  section: 'Пункт источника',
  law: 'Закон',
  row: 'Бумага в списке',
  refusal: 'Причина отказа',
};

/** How long a reader may pause between keys before the count is said, so that it is said once. */
const pauseMs = 500;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function button(words: string, className: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}

/** The text with the words that were looked for marked. */
function marked(text: string, stems: ReadonlySet<string>): (Node | string)[] {
  return typeset(text)
    .split(/([\p{L}\d.\u2060-]+)/u)
    .map((part) =>
      wordsOf(part).some((word) => stems.has(stemOf(word))) ? element('mark', '', part) : part,
    );
}

function row(kind: string, of: string, title: (Node | string)[], href: string, text: (Node | string)[]) {
  const item = element('li');
  item.append(
    element('p', 'small muted', element('b', '', kind), of && ` · ${typeset(of)}`),
    element('h3', 'found', link(href, ...title)),
  );
  if (text.length > 0) item.append(element('p', 'muted', ...text));
  return item;
}

function hitRow({ kind, service, title, href, text }: Hit, stems: ReadonlySet<string>): HTMLLIElement {
  return row(kindNames[kind], service, marked(title, stems), href, text ? marked(text, stems) : []);
}

/** Pagefind marks the words it found; only its `<mark>` passes, all else stays text. */
function textRow({ href, title, section, excerpt }: TextHit): HTMLLIElement {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const words = [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : typeset(node.textContent ?? ''),
  );
  return row('В тексте', section && title, [section || title], href, words);
}

/** Searches from one form. Where results are a page of their own (`data-search="page"`) the query stands in the address. */
function start(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const whole = form.dataset.search === 'page';
  const pageSize = whole ? 10 : 5;
  const summary = element('p', 'after');
  summary.role = 'status';
  const area = element('div', 'flow');
  form.after(summary, area);
  const examples = document.querySelector<HTMLElement>('[data-examples]');
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answered = '';

  const say = (words: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      summary.textContent = words;
    }, pauseMs);
  };

  const failed = (again: () => void) => {
    say('');
    // Enter asks again too.
    answered = '';
    const told = element(
      'div',
      'empty',
      element('p', '', element('b', '', 'Сеть не отвечает.'), ' Ваш запрос остался в поле.'),
      button('Попробовать ещё раз', 'button', again),
    );
    told.role = 'alert';
    return told;
  };

  const inText = (query: string) => {
    const place = element('div', 'flow');
    const fetchText = async () => {
      const own = turn;
      place.replaceChildren(element('p', 'muted', 'Ищем в тексте страниц…'));
      try {
        const { searchText } = await import('./page-text.ts');
        const hits = await searchText(query);
        if (own !== turn) return;
        const list = element('ol', 'rows', ...hits.map(textRow));
        list.dataset.results = 'text';
        place.replaceChildren(
          element('h2', '', 'В тексте страниц'),
          hits.length > 0 ? list : element('p', '', 'В тексте страниц этого нет.'),
        );
        say(`В тексте страниц нашлось: ${hits.length}`);
      } catch {
        if (own === turn) place.replaceChildren(failed(() => void fetchText()));
      }
    };
    place.append(button('Искать в тексте страниц', 'button plain', () => void fetchText()));
    return place;
  };

  const nothing = (query: string, topics: readonly Hit[]) =>
    element(
      'div',
      'flow',
      element('p', '', element('b', '', `По запросу «${query}» ничего нет.`)),
      element('p', '', 'Попробуйте одно простое слово: патент, прописка, отказ. Или выберите тему:'),
      element('ul', '', ...topics.map(({ href, title }) => element('li', '', link(href, title)))),
      element('p', '', link('/procedures/', 'Все процедуры')),
    );

  /** The line that answers stands above the pages found. */
  const answerAbove = async (query: string, hits: readonly Hit[]) => {
    const asked = askedFor(query);
    if (!asked) return;
    const own = turn;
    const answers = await fetchAnswers().catch(() => ({}));
    const found = directAnswer(
      answers,
      asked,
      hits.slice(0, 3).map(({ href }) => href),
    );
    if (!found || own !== turn) return;
    area.prepend(
      element(
        'div',
        'note',
        element('p', '', element('b', '', typeset(found.text))),
        element('p', '', link(found.href, typeset(found.title))),
      ),
    );
  };

  const show = (query: string, { hits, instead, stems }: Found, topics: readonly Hit[], exact: boolean) => {
    const parts: Node[] = [];
    if (instead)
      parts.push(
        element(
          'p',
          '',
          'Возможно, вы искали «',
          element('b', '', instead),
          '». ',
          button(`Искать именно «${query}»`, 'text-button', () => void answer(true)),
        ),
      );
    if (hits.length === 0) parts.push(nothing(query, topics));
    else {
      const list = element('ol', 'rows');
      list.dataset.results = '';
      const more = button('Показать ещё', 'button plain', () => {
        const from = list.children.length;
        list.append(...hits.slice(from, from + pageSize).map((hit) => hitRow(hit, stems)));
        more.hidden = list.children.length >= hits.length;
        list.children[from]?.querySelector('a')?.focus();
      });
      list.append(...hits.slice(0, pageSize).map((hit) => hitRow(hit, stems)));
      more.hidden = hits.length <= pageSize;
      parts.push(list);
      if (whole) parts.push(more);
    }
    if (whole) parts.push(inText(exact ? query : (instead ?? query)));
    else if (hits.length > pageSize)
      parts.push(element('p', '', link(`/search/?${new URLSearchParams({ q: query })}`, 'Все ответы')));
    area.replaceChildren(...parts);
    void answerAbove(query, hits);
    say(
      hits.length === 0
        ? 'Ничего не нашлось'
        : `Нашлось: ${counted(hits.length, ['ответ', 'ответа', 'ответов'])}`,
    );
  };

  async function answer(exact = false): Promise<void> {
    const query = input?.value.trim().slice(0, 200) ?? '';
    const own = ++turn;
    answered = query;
    if (whole) replaceAddress(query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
    if (examples) examples.hidden = query !== '';
    if (!query) {
      area.replaceChildren();
      say('');
      return;
    }
    try {
      const index = await searchable();
      if (own !== turn) return;
      const found = find(index, query, { exact });
      show(query, found, themesOf(index), exact);
    } catch {
      if (own === turn) area.replaceChildren(failed(() => void answer(exact)));
    }
  }

  input.addEventListener('input', () => {
    // Many keys in one frame are one question.
    const own = ++turn;
    requestAnimationFrame(() => own === turn && void answer());
  });
  form.addEventListener('submit', (event) => {
    // Elsewhere the form leads to the page of results.
    if (!whole) return;
    event.preventDefault();
    if (input.value.trim() !== answered) void answer();
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const links = [...area.querySelectorAll<HTMLElement>('h3 a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && document.activeElement !== input) return;
    const next = links[at + step];
    if (at < 0 && step < 0) return;
    if (at + step >= links.length) return;
    event.preventDefault();
    (next ?? input).focus();
  };
  form.addEventListener('keydown', onKey);
  area.addEventListener('keydown', onKey);

  searchable().catch(() => {});
  if (input.value.trim()) void answer();
}

/** What to choose from where nothing was found. */
function themesOf(index: Awaited<ReturnType<typeof searchable>>): Hit[] {
  return index.prepared
    .filter(({ entry }) => entry.kind === 'service')
    .map(({ entry }) => ({ ...entry, href: `/services/${entry.id}/`, kind: 'service', score: 0 }));
}

const started = new WeakSet<HTMLFormElement>();

function startOnce(form: HTMLFormElement): void {
  if (started.has(form)) return;
  started.add(form);
  start(form);
}

let dialog: HTMLDialogElement | undefined;

/** The field of the header: it opens over any page. */
function openDialog(): void {
  if (!dialog) {
    const input = element('input', 'control');
    input.type = 'search';
    input.name = 'q';
    input.autocomplete = 'off';
    input.maxLength = 200;
    const submit = element('button', 'button', 'Найти');
    const form = element('form', 'search', element('label', 'field', 'Что вам нужно?', input), submit);
    form.role = 'search';
    form.action = '/search/';
    form.dataset.search = '';
    const opened = element(
      'dialog',
      'search-dialog',
      button('Закрыть', 'text-button', () => opened.close()),
      form,
    );
    opened.ariaLabel = 'Поиск';
    // In a field of search the first Esc would only empty it.
    input.addEventListener('keydown', ({ key }) => key === 'Escape' && opened.close());
    document.body.append(opened);
    dialog = opened;
    startOnce(form);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.focus();
}

/** The reader turns to the search: to a form of the page, or to the header from anywhere. */
export function turnTo(form: HTMLFormElement | null | undefined): void {
  if (form && 'search' in form.dataset) startOnce(form);
  else {
    const own = document.querySelector<HTMLFormElement>('main form[data-search]');
    if (own) own.querySelector('input')?.focus();
    else openDialog();
  }
}
