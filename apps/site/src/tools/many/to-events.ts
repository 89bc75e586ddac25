import { takenDates } from '../../calculator/afterwards/taken-dates.ts';
import type { IslandMetadata } from '../../calculator/load.ts';
import { type CalendarFileOptions, eventsOf } from '../../plan/calendar-file.ts';
import { calendarEnd, calendarHead, eventText } from '../../shared/ics.ts';
import type { Counted } from './count-row.ts';
import { inSlices } from './in-slices.ts';

/**
 * A calendar file with every day of every person that is still ahead, each once, and where they are wanted its reminders a week and a day before.
 *
 * @param goOn - is asked again and again whether to go on
 */
export async function toEvents(
  rows: readonly Counted[],
  metadata: IslandMetadata,
  { origin, today, now, reminders }: CalendarFileOptions,
  goOn: () => boolean,
): Promise<Blob> {
  const taken = new Set<string>();
  const parts: Blob[] = [];
  let text = calendarHead();
  const write = (row: Counted) => {
    if (!row.ok) return;
    const dates = takenDates(metadata, row.value, '', row.person || `Строка ${row.line}`);
    for (const date of dates) {
      if (date.date < today || taken.has(date.id)) continue;
      taken.add(date.id);
      for (const event of eventsOf(date, { origin, today, reminders })) text += eventText(event, now);
    }
    // A text of all would be copied at the end, in one go of seconds.
    if (text.length < 100_000) return;
    parts.push(new Blob([text]));
    text = '';
  };
  await inSlices(rows, write, goOn);
  return new Blob([...parts, text, calendarEnd], { type: 'text/calendar;charset=utf-8' });
}
