/** The helper comes once someone turns to the field: a page on which nobody pastes a refusal loads nothing of it. */
const form = document.querySelector<HTMLFormElement>('[data-refusal]');
const told = document.querySelector<HTMLElement>('[data-told]');

function helper() {
  return import('./helper.ts');
}

form?.addEventListener('focusin', () => void helper().catch(() => {}), { once: true });
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!told) return;
  told.textContent = 'Читаем…';
  try {
    await (await helper()).answer(form, told);
  } catch {
    // What failed to load is not asked for again before the page is.
    told.textContent =
      'Нет связи: поиск по словам не загрузился. Выберите причину из списка или обновите страницу, когда связь будет.';
  }
});

// A module of its own: its names are nobody else’s.
export {};
