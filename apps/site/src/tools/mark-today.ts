import { element } from '../shared/element.ts';
import { today } from '../shared/today.ts';

/** Marks the reader's own day among the months of its year, for the ear too, and leads to it. The page of another year stays as it is. */
export function markToday(): void {
  const [year, month, day] = today().split('-').map(Number);
  const days = document.querySelectorAll(`[data-year="${year}"] #month-${month} td:not(:empty)`);
  const cell = days[Number(day) - 1];
  if (!cell) return;
  cell.id = 'today';
  cell.classList.add('today');
  cell.append(element('span', { class: 'visually-hidden' }, ', сегодня'));
  document
    .querySelector('.key')
    ?.append(
      element('li', {}, element('b', { class: 'today', 'aria-hidden': 'true' }, String(day)), 'сегодня'),
    );
  document
    .querySelector('[data-jumps]')
    ?.prepend(element('li', {}, element('a', { href: '#today' }, 'Сегодня')));
}
