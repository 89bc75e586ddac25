import { begun } from './begun.ts';

const place = document.querySelector<HTMLElement>('[data-begun-count]');
const count = begun().length;
if (place && count > 0) {
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = ', начато списков: ';
  place.append(words, String(count));
  place.hidden = false;
}
