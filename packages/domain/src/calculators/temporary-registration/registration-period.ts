import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { plus } from '../../terms/shift.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { check, dayOf } from '../engine/make-outcome.ts';
import type { BoundOutcome } from '../engine/outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';

/** How long a temporary registration may last: ninety days and three months by the source, no limit by law. */
export const calculator = defineCalculator({
  id: 'registration-period',
  title: 'На какой срок оформить временную регистрацию',
  shortTitle: 'Срок временной регистрации',
  lead: 'В описании названы два предела, 90 дней и три месяца. Закон не ставит ни одного.',
  service: 'temporary-registration',
  procedures: [
    'temporary-registration-citizen',
    'temporary-registration-by-owner',
    'temporary-registration-renewal',
  ],
  inputs: [
    {
      kind: 'date',
      name: 'startsOn',
      when: 'any',
      label: 'С какого дня регистрация',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'endsOn',
      when: 'future',
      label: 'По какой день хотите',
      adds: 'Проверим, укладывается ли срок в пределы из описания.',
      required: false,
      afterAnswer: true,
      ...anyYear,
    },
  ],
  order: [['startsOn', 'endsOn']],
  example: { startsOn: '2026-01-19', endsOn: '2026-04-18' },
  cites: ['S001-01', 'S001-03', 'S001-21'],
  law: ['001-term-90', '001-term-90-def', '001-term-3m'],

  compute({ startsOn, endsOn }) {
    const ninetyDays = withCheck(
      dayOf('term-end', {
        id: 'latest-end',
        label: 'Предел 90 дней',
        start: startsOn,
        term: [plus(90, 'day', { since: 'со дня начала', cites: ['S001-03'] })],
        safe: [
          plus(89, 'day', {
            since: 'после первого дня',
            why: 'Считаем и первый, и последний день.',
            cites: ['S001-03'],
          }),
        ],
        cites: ['S001-01', 'S001-03'],
        law: ['001-term-90', '001-term-90-def'],
        text: 'Если считать и первый, и последний день, девяностый наступит на день раньше.',
      }),
      endsOn,
    );
    const threeMonths = withCheck(
      dayOf('term-end', {
        id: 'three-months',
        label: 'Предел три месяца, по заявлению собственника',
        start: startsOn,
        term: [plus(3, 'month', { since: 'со дня начала', cites: ['S001-21'] })],
        cites: ['S001-21'],
        law: ['001-term-3m'],
      }),
      endsOn,
    );
    return {
      // A limit of a planned term, not a deadline: what day it is changes nothing.
      headline: `Закон срок не ограничивает; предел по описанию — ${formatRussianDate(leadingDay(ninetyDays), { weekday: true })}`,
      outcomes: [
        check({
          id: 'law-period',
          basis: 'law',
          label: 'По закону предела нет',
          passed: true,
          cites: ['S001-01', 'S001-03', 'S001-21'],
          law: ['001-term-90', '001-term-3m'],
          text: 'Срок выбираете вы с тем, кто пустил жить; на практике до 5 лет. А 90 дней — предел, до которого можно жить без регистрации.',
        }),
        ninetyDays,
        threeMonths,
      ],
      warnings: [
        {
          code: 'sources-differ',
          text: 'Описание противоречит себе: в одном месте 90 дней, в другом три месяца. Это разные дни.',
          cites: ['S001-03', 'S001-21'],
          law: ['001-term-3m'],
        },
      ],
    };
  },
});

function withCheck(limit: BoundOutcome, endsOn: PlainDate | undefined): BoundOutcome {
  return endsOn === undefined ? limit : { ...limit, passed: endsOn <= limit.date };
}
