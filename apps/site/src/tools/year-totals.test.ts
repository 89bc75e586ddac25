import { CalendarRangeError } from '@poryadok/domain/calendar';
import { expect, it } from 'vitest';
import { yearTotals } from './year-totals.ts';

it('lists twelve months, each quarter after its three, the year last', () => {
  expect(yearTotals(2026).map(({ name }) => name)).toEqual([
    ...['Январь', 'Февраль', 'Март', '1-й квартал', 'Апрель', 'Май', 'Июнь', '2-й квартал'],
    ...['Июль', 'Август', 'Сентябрь', '3-й квартал', 'Октябрь', 'Ноябрь', 'Декабрь', '4-й квартал', 'Год'],
  ]);
});

it.each([
  [2024, { all: 366, works: 248, off: 118, hours: 1979 }],
  [2025, { all: 365, works: 247, off: 118, hours: 1972 }],
  [2026, { all: 365, works: 247, off: 118, hours: 1972 }],
])('%i has the days and hours of its working calendar, its quarters as many', (year, total) => {
  const rows = yearTotals(year);
  expect(rows.at(-1)).toEqual({ name: 'Год', strong: true, ...total });
  const quarters = rows.filter(({ name }) => name.endsWith('квартал'));
  expect(quarters.reduce((sum, { hours }) => sum + hours, 0)).toBe(total.hours);
  expect(quarters.reduce((sum, { works }) => sum + works, 0)).toBe(total.works);
});

it('has none for a year without a calendar', () => {
  expect(() => yearTotals(1999)).toThrow(CalendarRangeError);
});
