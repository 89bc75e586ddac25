import type { PlainDate } from '@poryadok/domain/plain-date';
import { takenDates } from '../../calculator/afterwards/taken-dates.ts';
import type { IslandMetadata } from '../../calculator/load.ts';
import { calendarFile } from '../../plan/calendar-file.ts';
import type { Counted } from './count-row.ts';

/**
 * A calendar file with every day of every person that is still ahead, each once.
 *
 * @example toEvents([], { inputs: [] }, { origin: 'https://poryadok.example', today: '2026-11-25', now: '2026-11-25T10:00:00Z' }) // 'BEGIN:VCALENDAR…'
 */
export function toEvents(
  rows: readonly Counted[],
  metadata: IslandMetadata,
  { origin, today, now }: { origin: string; today: PlainDate; now: string },
): string {
  const dates = rows.flatMap((row) =>
    row.ok ? takenDates(metadata, row.value, '', row.person || `Строка ${row.line}`) : [],
  );
  const ahead = new Map(dates.filter(({ date }) => date >= today).map((date) => [date.id, date]));
  return calendarFile([...ahead.values()], { origin, today, now, reminders: false });
}
