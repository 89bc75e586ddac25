import { plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { dayOf } from '../engine/make-outcome.ts';

/** When a person refused a patent may ask for one again (п. 6.3.3). */
export const calculator = defineCalculator({
  id: 'patent-reapplication',
  title: 'Когда снова подать на патент после отказа',
  shortTitle: 'Повторная подача после отказа',
  lead: 'Год после отказа или аннулирования патента заявление не примут. Калькулятор назовёт день, с которого можно подавать.',
  service: 'patent',
  procedures: ['patent-renewal-eligibility', 'patent-renewal-refusal'],
  inputs: [
    {
      kind: 'date',
      name: 'refusedOn',
      when: 'past',
      label: 'Когда отказали или аннулировали патент',
      hint: 'Дата стоит в решении. Например: 02.03.2026',
      required: true,
    },
  ],
  example: { refusedOn: '2026-03-02' },
  cites: ['S003-6.3.3'],
  law: ['003-year'],

  compute({ refusedOn }, { today }) {
    const year = plus(1, 'year', { since: 'со дня отказа', cites: ['S003-6.3.3'] });
    const notBefore = dayOf('not-before', {
      id: 'not-before',
      label: 'С этого дня можно подавать снова',
      start: refusedOn,
      term: [year],
      safe: [year, plus(1, 'day', { why: 'Сам последний день года могут посчитать частью запрета.' })],
      cites: ['S003-6.3.3'],
      law: ['003-year'],
      text: 'На следующий день год кончился при любом счёте.',
    });
    return {
      ...tell({ outcome: notBefore, act: 'Подавайте', late: '', next: [] }, today),
      outcomes: [notBefore],
      warnings: [
        {
          code: 'grounds-differ',
          text: 'Годовой запрет действует не при всех основаниях отказа. Сначала узнайте в МВД, за что отказали.',
          cites: ['S003-6.3.3'],
          law: ['003-year'],
        },
      ],
    };
  },
});
