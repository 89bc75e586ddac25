import { minus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';

/** By when to apply anew before a temporary registration runs out. */
export const calculator = defineCalculator({
  id: 'registration-renewal',
  title: 'До какого числа продлить временную регистрацию',
  shortTitle: 'Продление регистрации',
  lead: 'Новую регистрацию оформляют, пока не кончилась прежняя.',
  service: 'temporary-registration',
  procedures: ['temporary-registration-renewal'],
  inputs: [
    {
      kind: 'date',
      name: 'endsOn',
      when: 'any',
      label: 'Когда кончается регистрация',
      hint: 'Дата стоит в свидетельстве. Например: 18.04.2026',
      required: true,
    },
  ],
  example: { endsOn: '2026-04-20' },
  cites: ['S001-22'],
  law: ['001-expiry', '001-term-90-def', '001-foreign-prolong', 'G-back'],

  compute({ endsOn }, { today }) {
    const applyBy = lastDay({
      id: 'apply-by',
      label: 'Последний день, чтобы подать на продление',
      start: endsOn,
      term: [minus(1, 'day', { since: 'до конца регистрации', cites: ['S001-22'] })],
      safe: [
        minus(1, 'working-day', { since: 'до конца регистрации', why: 'В выходной может никто не принять.' }),
      ],
      cites: ['S001-22'],
      law: ['001-expiry', 'G-back'],
      text: 'Подавать нужно до конца срока, поэтому с выходного он вперёд не переносится. Первым стоит рабочий день.',
    });
    return {
      ...tell(
        {
          outcome: applyBy,
          act: 'Подайте на продление',
          term: 'Срок продления',
          late: 'оформите новую регистрацию сейчас',
          next: [
            {
              text: 'Подайте новое заявление: прежнюю регистрацию уже не продлить, а новую оформить можно в любой день.',
              procedure: 'temporary-registration-citizen',
              law: ['001-expiry'],
            },
            {
              text: 'Узнайте, грозит ли штраф: без регистрации можно жить до 90 дней.',
              procedure: 'missing-registration-fines',
              law: ['001-term-90-def'],
            },
          ],
        },
        today,
      ),
      outcomes: [applyBy],
      warnings: [
        {
          code: 'expiry-consequences',
          text: 'Закон не отключает госуслуги, когда регистрация кончилась: она просто перестаёт действовать. Но без новой можно жить не больше 90 дней.',
          cites: ['S001-22'],
          law: ['001-expiry', '001-term-90-def'],
        },
        {
          code: 'foreigners',
          text: 'Иностранцу учёт продлевают, только если продлён срок пребывания.',
          cites: ['S001-22'],
          law: ['001-foreign-prolong'],
        },
      ],
    };
  },
});
