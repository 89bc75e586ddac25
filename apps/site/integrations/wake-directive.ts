import type { ClientDirective } from 'astro';
import { reload } from '../src/shared/reload.ts';
import { mendedFragment } from '../src/shared/travelled-link.ts';
import { watchTranslation } from './untranslated.ts';

/** Shown in front of an island that looks alive and is not, or in the place of a part of it that did not come. */
const words = `<p class="mark" aria-hidden="true">!</p>
<p><b>Эта часть страницы не&nbsp;загрузилась.</b> Проверьте связь.</p>
<p><button class="button plain" type="button">Попробовать ещё раз</button></p>`;

/** The address as it was sent, before the island reads it. */
function mendLink(): void {
  const mended = mendedFragment(location.hash);
  if (mended !== location.hash) history.replaceState(null, '', mended);
}

/** What `client:wake` does. */
export default async function wake(...[load, , element]: Parameters<ClientDirective>): Promise<void> {
  element.addEventListener('astro:hydration-error', ({ target }) => {
    const note = document.createElement('div');
    note.className = 'note warn after';
    note.setAttribute('role', 'alert');
    note.innerHTML = words;
    note.querySelector('button')?.addEventListener('click', reload);
    if (target instanceof Element) target.prepend(note);
  });
  mendLink();
  addEventListener('hashchange', mendLink);
  const hydrate = await load();
  await hydrate();
  watchTranslation(element);
}
