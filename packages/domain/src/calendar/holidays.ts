import type { PlainDate } from '../plain-date/plain-date.ts';
import type { PlainMonthDay } from './year-facts.ts';

/** A non-working holiday. The phrase is how the day is called inside a sentence. */
interface Holiday {
  name: string;
  phrase: string;
}

/** The fourteen non-working holidays of ТК РФ, ст. 112 ч. 1, month-day; the same in every covered year. */
const statutoryHolidays: Readonly<Record<string, Holiday>> = (() => {
  const newYear = { name: 'Новогодние каникулы', phrase: 'новогодние каникулы' };
  return {
    '01-01': newYear,
    '01-02': newYear,
    '01-03': newYear,
    '01-04': newYear,
    '01-05': newYear,
    '01-06': newYear,
    '01-07': { name: 'Рождество Христово', phrase: 'Рождество' },
    '01-08': newYear,
    '02-23': { name: 'День защитника Отечества', phrase: 'День защитника Отечества' },
    '03-08': { name: 'Международный женский день', phrase: 'Международный женский день' },
    '05-01': { name: 'Праздник Весны и Труда', phrase: 'Праздник Весны и Труда' },
    '05-09': { name: 'День Победы', phrase: 'День Победы' },
    '06-12': { name: 'День России', phrase: 'День России' },
    '11-04': { name: 'День народного единства', phrase: 'День народного единства' },
  };
})();

/** The holiday that the day is, if any. `holidayOn('2027-01-07')?.name` is `'Рождество Христово'`. */
export function holidayOn(date: PlainDate): Holiday | undefined {
  return statutoryHolidays[date.slice(5)];
}

/** The holidays of a year, first to last. `holidaysOf(2027)[0]` is `'2027-01-01'`. */
export function holidaysOf(year: number): readonly PlainDate[] {
  const days = Object.keys(statutoryHolidays) as PlainMonthDay[];
  return days.map((day): PlainDate => `${year}-${day}`);
}
