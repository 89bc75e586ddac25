import { firstDayOf } from '../../plain-date/month-or-day.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNote } from '../../schema/law-note.ts';

/**
 * Law notes that wait for an event whose day is past, and that nobody has looked at since. On the day itself there is
 * still time to look. A check of which only the month is known counts from its first day.
 *
 * @example announcedDates([{ ...note, checkedOn: '2026-11', announced: { on: '2027-01-01', what: 'сумма на 2027 год' } }], '2027-01-02')
 * // ['law note G-ndfl-2026: 2027-01-01 is past (сумма на 2027 год), and the note was last checked 2026-11. Look what came of it, …']
 */
export function announcedDates(notes: readonly LawNote[], today: PlainDate): string[] {
  return notes.flatMap(({ id, checkedOn, announced }) =>
    announced && announced.on < today && firstDayOf(checkedOn) < announced.on
      ? [
          `law note ${id}: ${announced.on} is past (${announced.what}), and the note was last checked ${checkedOn}. ` +
            'Look what came of it, mend the note and its `checkedOn`',
        ]
      : [],
  );
}
