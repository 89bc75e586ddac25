/** The words of a refusal pick the likeliest reasons out of the list that stands on the page. Nothing is kept or sent. */
const form = document.querySelector<HTMLFormElement>('[data-refusal]');
const field = form?.querySelector('textarea');
const told = document.querySelector<HTMLElement>('[data-told]');
const found = document.querySelector<HTMLElement>('[data-found]');
/** Each list with its rows as they stood, to put them back. */
const lists = [...document.querySelectorAll<HTMLElement>('[data-reasons]')].map((list) => ({
  list,
  rows: [...list.children],
}));

/** How offices word their refusals is fetched once someone turns to the field. */
function loadMatcher(): Promise<typeof import('@poryadok/domain/refusals')> {
  return import('@poryadok/domain/refusals');
}

async function answerTo(text: string): Promise<{ says: string; rows: HTMLElement[] }> {
  if (text.trim() === '')
    return { says: 'Вставьте слова отказа или выберите причину из списка ниже.', rows: [] };
  if (!/[а-яё]/i.test(text))
    return { says: 'Напишите по-русски или выберите причину из списка ниже.', rows: [] };
  const matcher = await loadMatcher().catch(() => undefined);
  if (!matcher)
    return { says: 'Нет связи: поиск по словам не загрузился. Выберите причину из списка ниже.', rows: [] };
  const matches = matcher.matchRefusal(text);
  const rows = matches.flatMap(
    ({ procedure, refusal }) => document.getElementById(`${procedure}--${refusal}`) ?? [],
  );
  const read =
    text.length > matcher.maxRefusalLength
      ? ` Прочитаны первые ${new Intl.NumberFormat('ru').format(matcher.maxRefusalLength)} знаков: вставьте только слова о причине.`
      : '';
  if (rows.length === 0)
    return {
      says: `Это не похоже на отказ, или причина названа неясно. Выберите её из списка ниже или попросите письменную причину.${read}`,
      rows,
    };
  const says = matches[0]?.sure
    ? 'Похоже на это. Сверьте со словами отказа.'
    : 'Может быть, это. Сверьте со словами отказа.';
  return { says: `${says} Ни одна не подходит — выберите из списка ниже.${read}`, rows };
}

field?.addEventListener('focus', () => void loadMatcher().catch(() => undefined), { once: true });
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { says, rows } = await answerTo(field?.value ?? '');
  for (const { list, rows } of lists) list.append(...rows);
  if (told) told.textContent = says;
  found?.replaceChildren(...rows);
  for (const row of rows)
    for (const details of row.querySelectorAll<HTMLDetailsElement>('[data-opens]')) details.open = true;
  if (rows.length === 0) field?.focus();
});
