import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { expectedBy } from '../engine/make-outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';

const cites: readonly SectionId[] = ['S002-1.4'];

/** When the operator registers an application, returns a copy and connects the participant (п. 1.4, 1.5). */
export const calculator = defineCalculator({
  id: 'gis-connection',
  title: 'Когда подключат к ГИС',
  shortTitle: 'Срок подключения к ГИС',
  lead: 'Оператор регистрирует заявку, возвращает экземпляр и подключает. Калькулятор назовёт последний день каждого шага.',
  service: 'gis-connection-service',
  procedures: ['gis-connection', 'gis-connection-refusal', 'gis-workplace-readiness'],
  inputs: [
    {
      kind: 'date',
      name: 'receivedOn',
      when: 'past',
      label: 'Когда оператор получил заявку',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'registeredOn',
      when: 'past',
      label: 'Когда заявку зарегистрировали',
      hint: 'Дата стоит на вашем экземпляре',
      adds: 'Точные дни возврата экземпляра и подключения.',
      required: false,
    },
  ],
  order: [['receivedOn', 'registeredOn']],
  example: { receivedOn: '2026-01-19' },
  cites: ['S002-1.4', 'S002-1.5'],
  law: ['002-20wd'],

  compute({ receivedOn, registeredOn }, { today }) {
    const registration: Term = [plus(20, 'working-day', { since: 'с даты получения заявки', cites: cites })];
    const start = registeredOn ?? receivedOn;
    const before: Term = registeredOn === undefined ? registration : [];
    const after = (days: number): Term => [
      ...before,
      plus(days, 'working-day', { since: 'с даты регистрации', cites: cites }),
    ];
    const note =
      registeredOn === undefined
        ? {
            text: 'Даты регистрации нет, поэтому считаем от двадцатого рабочего дня: раньше могут, позже не должны.',
          }
        : {};
    const connected = expectedBy({
      id: 'connected',
      label: 'Подключат к ГИС',
      start,
      term: after(10),
      cites: cites,
      law: ['002-20wd'],
      ...note,
    });
    const registered = expectedBy({
      id: 'registered-or-refused',
      label: 'Заявку зарегистрируют или откажут',
      start: receivedOn,
      term: registration,
      cites: ['S002-1.4', 'S002-1.5'],
      law: ['002-20wd'],
      text: 'Об отказе оператор сообщает в этот же срок.',
    });
    const limit = leadingDay(registered);
    return {
      ...tell(
        {
          outcome: connected,
          act: 'Вас подключат',
          term: 'Срок подключения',
          late: 'спросите оператора письменно, почему вас не подключили',
          next: [
            {
              text: 'Напишите оператору: назовите дату заявки и пункт 1.4 формы.',
              procedure: 'gis-connection',
            },
            {
              text: 'Отказали? Узнайте причину и подайте заявку снова.',
              procedure: 'gis-connection-refusal',
            },
            { text: 'Не отвечают? Начните разбор спора.', procedure: 'gis-dispute' },
          ],
        },
        today,
      ),
      outcomes: [
        connected,
        registered,
        expectedBy({
          id: 'copy-returned',
          label: 'Вернут ваш экземпляр заявки',
          start,
          term: after(5),
          cites: cites,
          law: ['002-20wd'],
          ...note,
        }),
      ],
      warnings:
        registeredOn !== undefined && limit !== undefined && registeredOn > limit
          ? [
              {
                code: 'registered-late',
                text: `Заявку зарегистрировали позже срока: двадцать рабочих дней вышли ${formatRussianDate(limit)}. Проверьте обе даты.`,
                cites,
              },
            ]
          : [],
    };
  },
});
