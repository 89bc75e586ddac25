import { CalendarRangeError } from '@poryadok/domain/calendar';
import type { PlainDate } from '@poryadok/domain/plain-date';
import { expect, it } from 'vitest';
import { yearDay } from './year-day.ts';

function drawn(date: PlainDate) {
  const { looks, words, mark } = yearDay(date);
  return [looks.filter(Boolean).join(' '), words.filter(Boolean).join(', '), mark];
}

it.each<[PlainDate, unknown[]]>([
  ['2026-11-03', ['counted', 'короче на час', '−1 ч']],
  ['2026-11-04', ['day-off holiday', 'День народного единства', undefined]],
  ['2026-11-05', ['', '', undefined]],
  ['2026-11-07', ['day-off', 'выходной', undefined]],
  ['2026-12-31', ['day-off moved', 'перенесённый выходной', undefined]],
  ['2025-11-01', ['counted', 'короче на час, рабочий', '−1 ч']],
  ['2024-04-27', ['counted', 'рабочий', 'раб.']],
])('%s is drawn for the eye and said for the ear', (date, expected) => {
  expect(drawn(date)).toEqual(expected);
});

it('is not drawn beyond the calendar', () => {
  expect(() => yearDay('1999-01-01')).toThrow(CalendarRangeError);
});
