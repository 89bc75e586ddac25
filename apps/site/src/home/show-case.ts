import { element } from '../shared/element.ts';
import { typeset } from '../shared/typography.ts';
import { answerCase, dayOf } from './case.ts';
import { fetchCases } from './fetch-cases.ts';

function rowTo(href: string, title: string): HTMLLIElement {
  return element('li', {}, element('a', { href }, element('b', {}, typeset(title))));
}

/** Answers what is chosen in the form right under it. */
export async function showCase(form: HTMLFormElement): Promise<void> {
  const place = form.querySelector<HTMLElement>('[data-case-answer]');
  const told = form.querySelector<HTMLElement>('[data-case-told]');
  const cases = await fetchCases();
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const words = [...form.querySelectorAll(':checked')].map((input) => input.parentElement?.textContent ?? '');
  if (!place || !told) return;
  if (words.length === 0) {
    place.replaceChildren(element('p', { class: 'muted' }, 'Выберите хотя бы одно: ответ появится здесь.'));
    return;
  }
  const { first, ways, widened } = answerCase(cases, chosen);
  const day = dayOf(cases, chosen, ways);
  const reset = element('button', { class: 'text-button', type: 'button' }, 'Сбросить');
  reset.addEventListener('click', () => {
    form.reset();
    form.dispatchEvent(new Event('change'));
    form.querySelector('input')?.focus();
  });
  place.replaceChildren(
    element('h3', {}, 'Начните с этого'),
    element('p', { class: 'small muted' }, `${words.join(' · ')}. `, reset),
    ...(widened
      ? [element('p', { class: 'small' }, typeset('Ровно на этот случай процедуры нет, вот ближайшее.'))]
      : []),
    ...(day ? [element('p', {}, element('a', { class: 'button', href: day }, 'Узнать свой день'))] : []),
    element('ol', { class: 'goes' }, ...first.map(({ href, title }) => rowTo(href, title))),
    element(
      'ul',
      { class: 'links' },
      ...ways.map(({ href, title }) =>
        element('li', {}, element('a', { href }, typeset(`Весь путь: ${title}`))),
      ),
    ),
  );
  told.textContent = typeset(`Ответ под выбором: ${first.map(({ title }) => title).join(', ')}`);
}
