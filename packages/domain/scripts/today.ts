import { fromParts, type PlainDate } from '../src/plain-date/index.ts';

/** The day on this machine. Only scripts ask for it: what the package answers follows from what it is given. */
export function today(): PlainDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
