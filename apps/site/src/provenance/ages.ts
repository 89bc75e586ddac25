import { ageOfCheck } from './age-of-check.ts';

/** Adds to every dated check of the page how long ago it was by the reader's clock; without a script the date stands alone. */
export function showAges() {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-checked]')) {
    const age = ageOfCheck(time.dateTime, today);
    if (age) time.append(`, ${age}`);
  }
}
