import { tellDay } from '@poryadok/domain/calculators';
import { leafOf } from '../shared/leaf.ts';
import { today } from '../shared/today.ts';
import { typeset } from '../shared/typography.ts';
import { nextOf } from './next-date.ts';
import { readPlan } from './plan.ts';
import { shortTitle } from './taken-date.ts';

/** Leads with the reader's own nearest date, if the plan on this device has one that belongs here. */
export function showNextDate(place: HTMLElement) {
  const stored = readPlan();
  const pages = (place.dataset.ownDate ?? '').split(' ').filter(Boolean);
  const now = today();
  const next = stored.kind === 'found' ? nextOf(stored.value, pages, now) : undefined;
  if (!next) return;
  const put = (selector: string, text: string) => {
    const element = place.querySelector(selector);
    if (element) element.textContent = text;
    return element;
  };
  const { weekday, day, month } = leafOf(next.date);
  put('[data-weekday]', weekday);
  put('[data-day]', day);
  put('[data-month]', month);
  put('[data-far]', tellDay(next.date, now));
  put('[data-what]', typeset(shortTitle(next)))?.setAttribute('href', next.link);
  place.hidden = false;
}
