import { wayKeys } from '../shared/keys.ts';
import { mergedItems, whenKept } from '../shared/merge.ts';
import { revealTarget } from '../shared/reveal.ts';
import { showAll } from '../shared/show-all.ts';
import { read, write } from '../shared/store.ts';
import { currentOf, parseWayState, type WayState } from './state.ts';

/** The way of a service: which steps are passed and which stand open is kept on this device, and told beside each. */
const way = document.querySelector<HTMLElement>('[data-way]');
const stations = [...(way?.querySelectorAll<HTMLElement>('[data-station]') ?? [])].flatMap((row) => {
  const details = row.querySelector('details');
  const box = row.querySelector<HTMLInputElement>('[data-passed]');
  const standing = row.querySelector('[data-standing]');
  return details && box && standing ? [{ row, details, box, standing, key: row.dataset.station ?? '' }] : [];
});
const storeKey = `${wayKeys}${way?.dataset.way}`;

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

/** Keeps what stands; `false` where storage is closed or full. */
function keep(): boolean {
  const open = stations.filter(({ details }) => details.open).map(({ key }) => key);
  const theirs = kept() ?? before;
  const merged: WayState = {
    version: 1,
    passed: mergedItems(before.passed, passed(), theirs.passed),
    open: mergedItems(before.open, open, theirs.open),
  };
  const written = write(storeKey, merged);
  if (written) before = merged;
  if (merged.passed.length !== passed().length) standAs(merged);
  show();
  return written;
}

/** What this tab last read or wrote: another tab may change the way meanwhile, and its steps stay. */
let before: WayState = { version: 1, passed: [], open: [] };

function kept(): WayState | undefined {
  const stored = read(storeKey, parseWayState);
  return stored.kind === 'found' ? stored.value : undefined;
}

function standAs(state: WayState): void {
  for (const { details, box, key } of stations) {
    box.checked = state.passed.includes(key);
    details.open = state.open.includes(key);
  }
}

function restore(): void {
  const state = kept();
  if (state) {
    before = state;
    standAs(state);
  }
  show();
}

// Passed while this script was on its way.
const early = passed();
restore();
for (const { box, key } of stations) if (early.includes(key)) box.checked = true;
if (early.length > 0) keep();
whenKept(storeKey, restore);
revealTarget();

/** Told beside the step, where the person looks. */
const unkept = document.createElement('p');
unkept.className = 'error';
unkept.setAttribute('role', 'alert');
unkept.textContent = 'Браузер не дал сохранить отметку: закроете страницу\u00a0— она пропадёт.';

way?.addEventListener('change', ({ target }) => {
  unkept.remove();
  if (!keep() && target instanceof Element) target.closest('label')?.after(unkept);
});
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
