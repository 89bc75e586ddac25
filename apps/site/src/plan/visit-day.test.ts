import { calendarRange } from '@poryadok/domain/calendar';
import { addDays, formatNumericDate, formatRussianDate } from '@poryadok/domain/plain-date';
import { describe, expect, it } from 'vitest';
import { parsePlan } from './plan.ts';
import { readVisitDay, visitId, visitOf } from './visit-day.ts';

const lastDay = calendarRange.to;

describe('the day by which a checklist must be gathered', () => {
  it.each([
    [
      'today',
      '22.11.2026',
      '2026-11-22',
      'воскресенье, 22 ноября 2026 года: выходной. Узнайте, открыто ли в этот день',
    ],
    ['a working day', '14.12.2026', '2026-12-14', 'понедельник, 14 декабря 2026 года'],
    ['a day without its year', '14 декабря', '2026-12-14', 'понято как 14 декабря 2026 года, понедельник'],
    [
      'one that this year has had',
      '21 ноября',
      '2027-11-21',
      'понято как 21 ноября 2027 года, воскресенье: выходной',
    ],
    ['tomorrow', 'завтра', '2026-11-23', 'понедельник, 23 ноября 2026 года'],
    [
      'one whose weekday does not fit',
      'вторник, 13 декабря 2026',
      '2026-12-13',
      '13 декабря 2026 года — воскресенье, а не вторник: проверьте день или год',
    ],
    [
      'the last day of the calendar',
      formatNumericDate(lastDay),
      lastDay,
      formatRussianDate(lastDay, { weekday: true }),
    ],
  ])('may be %s', (_, typed, date, understood) => {
    const day = readVisitDay(typed, '2026-11-22');
    expect(day).toMatchObject({ ok: true, date });
    expect(day.ok && day.understood.startsWith(understood)).toBe(true);
  });

  it.each([
    ['yesterday', '21.11.2026', 'Этот день уже прошёл: суббота, 21 ноября 2026 года. Введите день впереди.'],
    [
      'after the calendar',
      formatNumericDate(addDays(lastDay, 1)),
      `Рабочий календарь известен по ${formatRussianDate(lastDay)}. Введите день не позже.`,
    ],
    ['nothing', '', 'Введите дату, например 19.01.2026.'],
    [
      'yesterday in a word',
      'вчера',
      'Этот день уже прошёл: суббота, 21 ноября 2026 года. Введите день впереди.',
    ],
    ['half typed', '14.1', 'Допишите дату: день, месяц и год, например 19.01.2026.'],
    ['no date', 'скоро', 'Не похоже на дату. Введите её так: 19.01.2026 или 19 января 2026.'],
  ])('may not be %s', (_, typed, message) => {
    expect(readVisitDay(typed, '2026-11-22')).toEqual({ ok: false, message });
  });

  it('is a line of the plan that a saved plan gives back', () => {
    const line = visitOf({ id: 'reapply', title: 'Подать снова' }, '2026-12-14', 'Подготовлено 1 из 5');
    expect(parsePlan({ version: 1, items: [line] })?.items).toEqual([line]);
  });
});

describe('the days of two lists of one guide', () => {
  const list = { id: 'reapply', title: 'Подать снова' };

  it('stand apart, each with its name, and lead back to their own list', () => {
    expect(visitId(list)).toBe('checklist/reapply');
    expect(visitOf({ ...list, which: '2', who: 'Олег' }, '2026-12-14', '')).toMatchObject({
      id: 'checklist/reapply:2',
      who: 'Олег',
      link: '/procedures/reapply/?list=2#list',
    });
    expect(visitOf(list, '2026-12-14', '')).not.toHaveProperty('who');
  });
});
