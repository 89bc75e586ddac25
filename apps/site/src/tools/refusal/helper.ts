import { maxRefusalLength, type RefusalMatch } from '@poryadok/domain/refusals';
import { element } from '../../shared/element.ts';
import { marked } from './marked.ts';
import { read } from './reading.ts';

/** The words of a refusal pick the likeliest reasons out of the list of all. Nothing is kept or sent. */
let all: Promise<Map<string, HTMLElement>> | undefined;

/** Every reason as its row: those of this page, else those of the page that lists them. */
function rowsOfReasons(): Promise<Map<string, HTMLElement>> {
  all ??= (async () => {
    const here = rowsIn(document);
    if (here.size > 0) return here;
    const answer = await fetch('/tools/refusal/');
    return rowsIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  })();
  // What failed may be tried again.
  all.catch(() => {
    all = undefined;
  });
  return all;
}

function rowsIn(page: Document): Map<string, HTMLElement> {
  const rows = page.querySelectorAll<HTMLElement>('[data-reasons] > li');
  return new Map([...rows].map((row) => [row.id, row]));
}

/** A copy of a reason's row, open, with the words that led to it. Its own place in the list stays. */
function answerRow(row: HTMLElement, printed: string, { words }: RefusalMatch): HTMLElement {
  const copy = document.importNode(row, true);
  copy.dataset.reason = row.id;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const details of copy.querySelectorAll<HTMLDetailsElement>('[data-opens]')) details.open = true;
  const pieces = marked(printed, words).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  if (pieces.length > 0)
    copy.querySelector('.inside')?.prepend(element('p', { class: 'small' }, 'У вас: «', ...pieces, '»'));
  return copy;
}

interface Answered {
  says: string;
  /** There was nothing to read: the field wants other words. */
  wrong?: boolean;
  rows: readonly HTMLElement[];
}

const otherLanguage: Answered = {
  says: 'Напишите по-русски или выберите причину из списка.',
  wrong: true,
  rows: [],
};

async function reasonsFor(text: string, stop: AbortSignal): Promise<Answered> {
  if (text.trim() === '')
    return { says: 'Вставьте слова отказа или выберите причину из списка.', wrong: true, rows: [] };
  if (!/[а-яё]/i.test(text)) return otherLanguage;
  const { printed, matches } = await read(text, stop);
  // Uzbek, Tajik or Kyrgyz: a letter that Russian has not. A name with one may stand in a Russian refusal.
  if (matches.length === 0 && /(?![а-яё])\p{Script=Cyrillic}/iu.test(text)) return otherLanguage;
  const reasons = await rowsOfReasons();
  const rows = matches.flatMap((match) => {
    const row = reasons.get(`${match.procedure}--${match.refusal}`);
    return row ? answerRow(row, printed, match) : [];
  });
  const cut =
    text.length > maxRefusalLength
      ? ` Прочитаны первые ${new Intl.NumberFormat('ru').format(maxRefusalLength)} знаков: вставьте только слова о причине.`
      : '';
  if (rows.length === 0)
    return {
      says: `Это не похоже на отказ, или причина названа неясно. Выберите её из списка или попросите письменную причину.${cut}`,
      rows,
    };
  const says = matches[0]?.sure ? 'Похоже на это.' : 'Может быть, это.';
  return {
    says: `${says} Сверьте со словами отказа. Ни одна не подходит — выберите из списка или запросите письменную причину.${cut}`,
    rows,
  };
}

let reading = new AbortController();

/** Answers what stands in the field of the form; what was asked before needs no answer any more. */
export async function answer(form: HTMLFormElement, told: HTMLElement): Promise<void> {
  const field = form.querySelector('textarea');
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  try {
    const { says, wrong = false, rows } = await reasonsFor(field?.value ?? '', signal);
    if (signal.aborted) return;
    told.textContent = says;
    told.classList.toggle('error', wrong);
    field?.setAttribute('aria-invalid', String(wrong));
    field?.parentElement?.classList.toggle('bad-field', wrong);
    document.querySelector('[data-found]')?.replaceChildren(...rows);
    if (rows.length === 0) field?.focus();
    // On a phone the answer begins below the screen.
    told.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
