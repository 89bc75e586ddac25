/** Nothing of the search is fetched before the reader turns to it: to a field, to «Поиск» in the header, or with «/». */
function wake(event: Event) {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = event.type === 'click' && target?.closest<HTMLAnchorElement>('[href="/search/"].search-link');
  const { key, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
  const slash = event.type === 'keydown' && key === '/' && !target?.matches('input, select, textarea');
  if (link && (ctrlKey || metaKey || shiftKey)) return;
  if (link || slash) event.preventDefault();
  else if (event.type !== 'focusin' || !target?.matches('[data-search] input')) return;
  import('./field.ts').then(
    ({ turnTo }) => turnTo(target?.closest('form')),
    () => link && location.assign(link.href),
  );
}

for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, wake);
