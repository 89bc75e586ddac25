import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { minus, plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { check, dayOf, lastDay } from '../engine/make-outcome.ts';
import type { Outcome } from '../engine/outcome.ts';
import { noLaterThan, notEarlierThan } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';

const cites: readonly SectionId[] = ['S002-7.2'];

/** Notice of a calendar month ends the agreement (п. 7.2). */
export const calculator = defineCalculator({
  id: 'gis-termination',
  title: 'Когда закончится соглашение о ГИС',
  shortTitle: 'Расторжение соглашения',
  lead: 'Сторона, которая выходит из соглашения, письменно предупреждает другую не меньше чем за месяц. Введите одну дату, вторую назовём.',
  service: 'gis-connection-service',
  procedures: ['gis-agreement-termination'],
  inputs: [
    {
      kind: 'date',
      name: 'noticeOn',
      when: 'any',
      label: 'Когда уведомляете',
      hint: 'Например: 02.03.2026',
      adds: 'С какого дня соглашение может закончиться.',
      required: false,
    },
    {
      kind: 'date',
      name: 'endsOn',
      when: 'future',
      label: 'Когда хотите закончить',
      adds: 'Последний день для уведомления.',
      required: false,
    },
  ],
  requireOneOf: ['noticeOn', 'endsOn'],
  order: [['noticeOn', 'endsOn']],
  example: { noticeOn: '2026-03-02' },
  cites: cites,
  law: ['G-back', 'G-191'],

  compute({ noticeOn, endsOn }) {
    const outcomes: Outcome[] = [];
    let headline = '';
    if (noticeOn !== undefined) {
      const earliestEnd = dayOf('not-before', {
        id: 'earliest-end',
        label: 'Соглашение может закончиться с этого дня',
        start: noticeOn,
        term: [plus(1, 'month', { since: 'со дня уведомления', cites: cites })],
        cites: cites,
        law: ['G-191'],
        text: 'Считают со дня, когда другая сторона получила уведомление: отправляйте с запасом.',
      });
      outcomes.push(earliestEnd);
      headline = `Соглашение закончится ${notEarlierThan(leadingDay(earliestEnd))}`;
    }
    if (endsOn !== undefined) {
      const lastNoticeDay = lastDay({
        id: 'last-notice-day',
        label: 'Последний день, чтобы уведомить другую сторону',
        start: endsOn,
        term: [minus(1, 'month', { since: 'до конца соглашения', cites: cites })],
        safe: [
          minus(1, 'month', { since: 'до конца соглашения', cites: cites }),
          minus(1, 'day', { why: 'Чтобы между уведомлением и концом прошёл полный месяц.' }),
        ],
        cites: cites,
        law: ['G-back'],
        text: 'Уведомление должно быть письменным и дойти к этому дню.',
      });
      outcomes.unshift(lastNoticeDay);
      headline = `Уведомите другую сторону ${noLaterThan(leadingDay(lastNoticeDay))}`;
      if (noticeOn !== undefined) {
        outcomes.push(
          check({
            id: 'notice-in-time',
            label: `Уведомление ${formatRussianDate(noticeOn)} — не меньше чем за месяц`,
            passed: noticeOn <= lastNoticeDay.date,
            cites: cites,
          }),
        );
      }
    }
    return { headline, outcomes, warnings: [] };
  },
});
