import { fromParts, type PlainDate } from '@poryadok/domain/plain-date';

/** The reader's own day, `YYYY-MM-DD`. Only in a browser: on the server it would be the day of the build. */
export function today(): PlainDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
