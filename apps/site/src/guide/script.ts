import { revealTarget } from '../shared/reveal.ts';
import { showAll } from '../shared/show-all.ts';

/** A guide comes to life: what is wide enough stands open, the bar marks where one is, paper gets everything. */
const rows = [...document.querySelectorAll<HTMLDetailsElement>('[data-opens]')];

// Beside the text there is room for all of it; a phone shows titles.
if (matchMedia('(min-width: 64em)').matches) for (const row of rows) row.open = row.dataset.opens === 'wide';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show-all]'))
  showAll(
    button,
    rows.filter((row) => row.closest(`[data-rows="${button.dataset.showAll}"]`)),
  );

// What is folded on the screen is read on paper; what was opened for it folds again.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = rows.filter(({ open }) => !open);
  for (const row of opened) row.open = true;
});
addEventListener('afterprint', () => {
  for (const row of opened) row.open = false;
});

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-bar] li a')];
const places = new Map<Element, HTMLAnchorElement>();
for (const link of links) {
  const target = document.getElementById(link.hash.slice(1));
  const place = target?.closest('section, [data-place]') ?? target;
  if (place) places.set(place, link);
}
const inSight = new Set<Element>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    const current = [...places].find(([place]) => inSight.has(place))?.[1];
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  // The upper part of the screen is where one reads.
  { rootMargin: '-15% 0px -65% 0px' },
);
for (const place of places.keys()) observer.observe(place);

revealTarget();
addEventListener('hashchange', revealTarget);
