import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarFileOptions, calendarFile } from './calendar-file.ts';
import type { TakenDate } from './taken-date.ts';

const taken: TakenDate = {
  id: 'patent-renewal/0abc/last-contract-day',
  date: '2026-12-23',
  title: 'Заключить договор с центром',
  about: 'До какого числа переоформить патент',
  who: 'Алишер',
  note: 'Крайний день — 25 декабря.',
  link: '/calculators/patent-renewal/#v=1&patentIssuedOn=19.01.2026',
};
const options: CalendarFileOptions = {
  origin: 'https://poryadok.example',
  today: '2026-11-25',
  now: '2026-11-25T10:00:00.000Z',
  reminders: true,
};

function read(dates: readonly TakenDate[], changed: Partial<CalendarFileOptions> = {}) {
  return new ICAL.Component(ICAL.parse(calendarFile(dates, { ...options, ...changed })))
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        date: event.startDate.toString(),
        title: event.summary,
        description: event.description,
        url: component.getFirstPropertyValue('url'),
        status: component.getFirstPropertyValue('status'),
        sequence: event.sequence,
        alarms: component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      };
    });
}

describe('a calendar file of taken dates', () => {
  it('CL5: has the day and, as events of their own, a week and a day before', () => {
    expect(read([taken]).map(({ uid, date, title }) => [uid, date, title])).toEqual([
      [
        'patent-renewal.0abc.last-contract-day@poryadok',
        '2026-12-23',
        'Алишер: Заключить договор с центром · До какого числа переоформить патент',
      ],
      [
        'patent-renewal.0abc.last-contract-day-7d@poryadok',
        '2026-12-16',
        'Через неделю: Алишер: Заключить договор с центром · До какого числа переоформить патент',
      ],
      [
        'patent-renewal.0abc.last-contract-day-1d@poryadok',
        '2026-12-22',
        'Завтра: Алишер: Заключить договор с центром · До какого числа переоформить патент',
      ],
    ]);
  });

  it('CL21: can do without those events, and then still has its alarms', () => {
    const [event, ...others] = read([taken], { reminders: false });
    expect(others).toEqual([]);
    expect(event?.alarms).toEqual(['-P6DT15H', '-PT15H']);
  });

  it.each([
    ['2026-12-15', ['2026-12-16', '2026-12-22'], ['-P6DT15H', '-PT15H']],
    ['2026-12-16', ['2026-12-16', '2026-12-22'], ['-PT15H']],
    ['2026-12-17', ['2026-12-22'], ['-PT15H']],
    ['2026-12-21', ['2026-12-22'], ['-PT15H']],
    ['2026-12-22', ['2026-12-22'], []],
    ['2026-12-23', [], []],
    ['2026-12-24', [], []],
    ['2028-12-24', [], []],
  ] as const)(
    'CL12 R15: on %s reminds on %j by events, none before today, and by alarms %j, none before tomorrow',
    (today, days, alarms) => {
      const [event, ...reminders] = read([taken], { today });
      expect(event?.date).toBe('2026-12-23');
      expect(event?.alarms).toEqual(alarms);
      expect(reminders.map(({ date }) => date)).toEqual(days);
      expect(reminders.flatMap((reminder) => reminder.alarms)).toEqual([]);
    },
  );

  it('CL12: a second import makes no doubles: the same ids, a higher sequence; reminders move with the date', () => {
    const first = read([taken]);
    const second = read([{ ...taken, date: '2026-12-29' }], { now: '2026-11-25T10:00:01.000Z' });
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second.map(({ date }) => date)).toEqual(['2026-12-29', '2026-12-22', '2026-12-28']);
    for (const [index, { sequence }] of second.entries())
      expect(sequence).toBe((first[index]?.sequence ?? Number.NaN) + 1);
  });

  it('R11: a title without a name or a question is the title alone', () => {
    const { about, who, ...bare } = taken;
    expect(read([bare])[0]?.title).toBe('Заключить договор с центром');
    expect(read([{ ...bare, about: 'Посчитать рабочие дни' }])[0]?.title).toBe(
      'Заключить договор с центром · Посчитать рабочие дни',
    );
  });

  it('marks a day counted before its calendar was decreed, in its title and in its status', () => {
    const [event, reminder] = read([{ ...taken, provisional: true }]);
    expect(event?.title).toMatch(/^Алишер: предварительно: Заключить/);
    expect(reminder?.title).toMatch(/^Через неделю: Алишер: предварительно: Заключить/);
    expect([event?.status, reminder?.status]).toEqual(['TENTATIVE', 'TENTATIVE']);
    expect(read([taken])[0]?.status).toBe('CONFIRMED');
  });

  it('says why, that it is no advice, and where it came from', () => {
    const [event] = read([taken]);
    expect(event?.url).toBe(`https://poryadok.example${taken.link}`);
    expect(event?.description).toBe(
      `Крайний день — 25 декабря.\nЭто не юридическая консультация: перед подачей уточните в ведомстве.\n${event?.url}`,
    );
  });

  it('R9: ids stay apart however their parts are cut, also those of a strange file', () => {
    const ids = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '-', '/', '.', '\n', 'я'), minLength: 1, maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const [first, second] = read(
          [
            { ...taken, id: one },
            { ...taken, id: other },
          ],
          { reminders: false },
        );
        expect(first?.uid === second?.uid).toBe(one === other);
        expect(first?.uid).toMatch(/^[\w.-]+@poryadok$/);
      }),
      { numRuns: 60 },
    );
  });

  it('R9: what joins the parts of an id stands in none of them', () => {
    const ids = ['a/b-c', 'a-b/c', 'a-b-c', 'a/b/c', 'a.b.c', 'a/b.c', 'A/b/c'];
    const uids = read(
      ids.map((id) => ({ ...taken, id })),
      { reminders: false },
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(ids.length);
  });

  it('no item of a strange plan adds a line: not by its id, its link, its title', () => {
    const evil = 'a\r\nATTENDEE:mailto:evil@example.org\r\n';
    const file = calendarFile(
      [{ ...taken, id: evil, title: evil, who: evil, note: evil, link: `/calculators/${evil}` }],
      options,
    );
    expect(file).not.toMatch(/^ATTENDEE/m);
    expect(read([{ ...taken, id: evil, link: `/calculators/${evil}` }])).toHaveLength(3);
  });
});
