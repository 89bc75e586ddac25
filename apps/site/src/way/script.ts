import { revealTarget } from '../shared/reveal.ts';
import { showAll } from '../shared/show-all.ts';
import { read, write } from '../shared/store.ts';
import { currentOf, parseWayState } from './state.ts';

/** The way of a service: which steps are passed and which stand open is kept on this device, and told beside each. */
const way = document.querySelector<HTMLElement>('[data-way]');
const stations = [...(way?.querySelectorAll<HTMLElement>('[data-station]') ?? [])].flatMap((row) => {
  const details = row.querySelector('details');
  const box = row.querySelector<HTMLInputElement>('[data-passed]');
  const standing = row.querySelector('[data-standing]');
  return details && box && standing ? [{ row, details, box, standing, key: row.dataset.station ?? '' }] : [];
});
const storeKey = `poryadok:way:${way?.dataset.way}`;

function passed(): string[] {
  return stations.filter(({ box }) => box.checked).map(({ key }) => key);
}

function show(): void {
  const current = currentOf(
    stations.map(({ key }) => key),
    passed(),
  );
  for (const { row, box, standing, key } of stations) {
    const words = box.checked ? 'пройден' : key === current ? 'вы здесь' : '';
    row.classList.toggle('passed', box.checked);
    row.classList.toggle('current', key === current);
    standing.textContent = words && standing.nextSibling?.textContent ? `${words} · ` : words;
  }
}

function keep(): void {
  const open = stations.filter(({ details }) => details.open).map(({ key }) => key);
  write(storeKey, { version: 1, passed: passed(), open });
  show();
}

const stored = read(storeKey, parseWayState);
if (stored.kind === 'found')
  for (const { details, box, key } of stations) {
    box.checked = stored.value.passed.includes(key);
    details.open = stored.value.open.includes(key);
  }
show();
revealTarget();

way?.addEventListener('change', keep);
// `toggle` does not bubble, and comes also after what is opened here: once everything stands as it was kept.
way?.addEventListener(
  'toggle',
  (event) => stations.some(({ details }) => details === event.target) && keep(),
  true,
);
showAll(
  document.querySelector<HTMLButtonElement>('[data-show-all]'),
  stations.map(({ details }) => details),
);
addEventListener('hashchange', revealTarget);
