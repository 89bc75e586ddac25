import { calendarYears, dayOff, isShortened } from '@poryadok/domain/calendar';
import { daysOfMonth, formatWeekday } from '@poryadok/domain/plain-date';
import { csv, csvResponse } from '../../../documents/csv.ts';

/** Every day of the working calendar: whether it works, and why not. */
export function GET() {
  const days = calendarYears.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => daysOfMonth(year, month + 1)).flat(),
  );
  return csvResponse(
    csv([
      ['date', 'weekday', 'working', 'hours', 'kind', 'name'],
      ...days.map((date) => {
        const off = dayOff(date);
        const hours = isShortened(date) ? '7' : '8';
        return [
          date,
          formatWeekday(date),
          off ? '0' : '1',
          off ? '0' : hours,
          off?.kind ?? '',
          off?.name ?? '',
        ];
      }),
    ]),
  );
}
