import type { SectionId } from '../../schema/ids.ts';
import { minus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';

const cites: readonly SectionId[] = ['S002-2.4'];

/** By when the operator must warn of new software that makes participants reconfigure theirs (п. 2.4). */
export const calculator = defineCalculator({
  id: 'gis-software-replacement',
  title: 'До какого числа предупредить о замене программ',
  shortTitle: 'Предупреждение о замене ПО',
  lead: 'Если из-за новых программ участникам придётся перенастраивать свои, оператор предупреждает их за неделю.',
  service: 'gis-connection-service',
  procedures: ['gis-software-replacement', 'gis-maintenance'],
  inputs: [
    {
      kind: 'date',
      name: 'startsOn',
      when: 'future',
      label: 'Когда начнут работать по-новому',
      hint: 'Например: 02.03.2026',
      required: true,
    },
  ],
  example: { startsOn: '2026-03-02' },
  cites: cites,
  law: ['G-back'],

  compute({ startsOn }, { today }) {
    const noticeBy = lastDay({
      id: 'notice-by',
      label: 'Последний день, чтобы предупредить',
      start: startsOn,
      term: [minus(7, 'day', { since: 'до начала работы', cites: cites })],
      safe: [
        minus(8, 'day', {
          since: 'до начала работы',
          why: 'Между предупреждением и началом остаётся семь полных дней.',
          cites: cites,
        }),
      ],
      cites: cites,
      law: ['G-back'],
      text: 'Сообщают на сайте оператора или письмом на официальную почту участника. Предупреждение должно дойти, поэтому безопасный день всегда рабочий.',
    });
    return {
      ...tell(
        {
          outcome: noticeBy,
          act: 'Предупредите участников',
          term: 'Срок предупреждения',
          late: 'предупредите сейчас и перенесите начало работы',
          next: [
            {
              text: 'Отодвиньте начало: между предупреждением и началом должна пройти неделя.',
              procedure: 'gis-software-replacement',
            },
          ],
        },
        today,
      ),
      outcomes: [noticeBy],
      warnings: [
        {
          code: 'only-if-reconfigured',
          text: 'Предупреждать обязательно, только если участникам придётся перенастраивать технику или программы.',
          cites: cites,
        },
      ],
    };
  },
});
