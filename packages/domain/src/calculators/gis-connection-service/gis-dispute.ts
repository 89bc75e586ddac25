import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { expectedBy } from '../engine/make-outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Warning } from '../engine/types.ts';

/** How long the parties' commission works and by when it signs its minutes (п. 5.6, 5.7). */
export const calculator = defineCalculator({
  id: 'gis-dispute',
  title: 'Сколько работает комиссия по спору',
  shortTitle: 'Сроки комиссии по спору',
  lead: 'Комиссия сторон работает тридцать дней, в исключительных случаях дольше. Потом подписывает протокол.',
  service: 'gis-connection-service',
  procedures: ['gis-dispute'],
  inputs: [
    {
      kind: 'date',
      name: 'startedOn',
      when: 'past',
      label: 'Когда комиссия начала работу',
      hint: 'Например: 02.03.2026',
      required: true,
    },
    {
      kind: 'integer',
      name: 'extensionDays',
      unit: 'day',
      label: 'На сколько дней продлили',
      hint: 'От 0 до 30',
      adds: 'Новый последний день работы.',
      required: false,
      min: 0,
      max: 30,
    },
    {
      kind: 'date',
      name: 'endedOn',
      when: 'past',
      label: 'Когда комиссия закончила работу',
      adds: 'Точный срок протокола.',
      required: false,
    },
  ],
  order: [['startedOn', 'endedOn']],
  example: { startedOn: '2026-03-02', extensionDays: 10 },
  cites: ['S002-5.6', 'S002-5.7'],
  law: ['G-191'],

  compute({ startedOn, extensionDays = 0, endedOn }, { today }) {
    const work: Term = [
      plus(30, 'day', { since: 'со дня начала работы', cites: ['S002-5.6'] }),
      ...(extensionDays > 0
        ? [
            plus(extensionDays, 'day', {
              since: 'продления',
              why: 'Продлить можно не больше чем на 30 дней.',
              cites: ['S002-5.6'],
            }),
          ]
        : []),
    ];
    const commissionEnds = expectedBy({
      id: 'commission-ends',
      label: 'Комиссия закончит работу',
      start: startedOn,
      term: work,
      cites: ['S002-5.6'],
      law: ['G-191'],
      text: 'В форме не сказано, рабочие это дни или календарные. Считаем календарные: так строже.',
    });
    const protocolBy = expectedBy({
      id: 'protocol-by',
      label: 'Комиссия подпишет протокол',
      start: endedOn ?? startedOn,
      term: [
        ...(endedOn === undefined ? work : []),
        plus(5, 'working-day', { since: 'со дня окончания работы', cites: ['S002-5.7'] }),
      ],
      cites: ['S002-5.7'],
      ...(endedOn === undefined
        ? { text: 'Дня окончания нет, поэтому считаем от последнего дня работы комиссии.' }
        : {}),
    });
    const limit = leadingDay(commissionEnds);
    const warnings: Warning[] =
      endedOn !== undefined && limit !== undefined && endedOn > limit
        ? [
            {
              code: 'overdue',
              text: `Комиссия закончила позже срока: он вышел ${formatRussianDate(limit)}.`,
              cites: ['S002-5.6'],
            },
          ]
        : [];
    return {
      ...tell(
        {
          outcome: protocolBy,
          act: 'Протокол подпишут',
          term: 'Срок протокола',
          late: 'попросите протокол письменно',
          next: [{ text: 'Спор не решён? Посмотрите, куда идти дальше.', procedure: 'gis-dispute' }],
        },
        today,
      ),
      outcomes: [protocolBy, commissionEnds],
      warnings,
    };
  },
});
