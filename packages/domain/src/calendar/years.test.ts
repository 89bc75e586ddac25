import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../plain-date/arithmetic.ts';
import { daysOfMonth, isPlainDate, type PlainDate, toParts } from '../plain-date/plain-date.ts';
import { holidayOn } from './holidays.ts';
import { calendarRange, calendarYears } from './range.ts';
import { isWorkingDay } from './working-days.ts';
import { yearCalendar } from './year-calendar.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function isWeekend(date: PlainDate) {
  return weekday(date) > 5;
}
function isNewYear(date: PlainDate) {
  const { month, day } = toParts(date);
  return month === 1 && day <= 8;
}
/** Where a holiday on a weekend moves: to the next day that is neither (ТК РФ, ст. 112 ч. 2). */
function lawTarget(holiday: PlainDate): PlainDate {
  let date = addDays(holiday, 1);
  while (isWeekend(date) || holidayOn(date) !== undefined) date = addDays(date, 1);
  return date;
}

it('the years follow one another and bound the calendar', () => {
  const [first = Number.NaN] = calendarYears;
  expect(calendarYears).toEqual(Array.from({ length: calendarYears.length }, (_, index) => first + index));
  expect(calendarRange).toEqual({ from: `${first}-01-01`, to: `${calendarYears.at(-1)}-12-31` });
});

describe.each(calendarYears)('what a year is made of, %i', (year) => {
  /** Asked in each test, so that one fault fails tests and not the file. */
  function look() {
    const calendar = yearCalendar(year);
    const days = months.flatMap((month) => daysOfMonth(year, month));
    return {
      ...calendar,
      days,
      /** By law: of those in 1 to 8 January the decree disposes. */
      movedHolidays: days.filter((date) => holidayOn(date) && isWeekend(date) && !isNewYear(date)),
      sources: calendar.transfers.map(({ from }) => from),
      targets: calendar.transfers.map(({ to }) => to),
      declared: calendar.presidentialNonWorking.flatMap((act) => act.days),
    };
  }

  it('is a decree of the year before', () => {
    expect(look().decree).toMatch(
      new RegExp(
        `^Постановление Правительства РФ от \\d\\d\\.\\d\\d\\.${year - 1} № \\d+ «О переносе выходных дней в ${year} году»$`,
      ),
    );
  });

  it('are days that exist, none named twice', () => {
    const { sources, targets, shortened, declared } = look();
    const lists = [sources, targets, shortened, declared];
    for (const list of lists) {
      expect(list.filter((date) => !isPlainDate(date))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('moves days off, and onto days that worked', () => {
    const { days, movedHolidays, sources, targets } = look();
    const wereOff = new Set([...days.filter(isWeekend), ...movedHolidays.map(lawTarget)]);
    expect(sources.filter((date) => !wereOff.has(date))).toEqual([]);
    expect(targets.filter((date) => isWeekend(date) || holidayOn(date) !== undefined)).toEqual([]);
  });

  it('moves every holiday that fell on a weekend (ТК РФ, ст. 112 ч. 2)', () => {
    const { movedHolidays, transfers } = look();
    for (const holiday of movedHolidays) {
      const moved = transfers.filter(({ from }) => from === holiday || from === lawTarget(holiday));
      expect(moved).toHaveLength(1);
      if (moved[0]?.basis === 'law')
        expect(moved[0]).toMatchObject({ from: holiday, to: lawTarget(holiday) });
    }
    const byLaw = transfers.filter(({ basis }) => basis === 'law').map(({ from }) => from);
    expect(byLaw.filter((date) => !movedHolidays.includes(date))).toEqual([]);
  });

  it('has as many days off as the law gives: of the weekends among 1 to 8 January two are moved', () => {
    const { days, calendarDays, workingDays } = look();
    const lost = Math.max(0, days.filter((date) => isNewYear(date) && isWeekend(date)).length - 2);
    const holidays = days.filter((date) => holidayOn(date) !== undefined).length;
    expect(holidays).toBe(14);
    expect(calendarDays - workingDays).toBe(days.filter(isWeekend).length + holidays - lost);
  });

  it('shortens working days, among them every eve of a holiday (ТК РФ, ст. 95)', () => {
    const { days, shortened } = look();
    const eves = days.filter((date) => isWorkingDay(date) && holidayOn(addDays(date, 1)) !== undefined);
    expect(shortened.filter((date) => !isWorkingDay(date))).toEqual([]);
    expect(eves.filter((date) => !shortened.includes(date))).toEqual([]);
  });

  it('keeps the days the President declared non-working as working ones', () => {
    expect(look().declared.filter((date) => !isWorkingDay(date))).toEqual([]);
  });
});
