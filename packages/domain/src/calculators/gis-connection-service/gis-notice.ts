import type { LawNoteId, ProcedureId, SectionId } from '../../schema/ids.ts';
import { plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';
import type { Event, Party } from './gis-notice/words.ru.ts';
import * as words from './gis-notice/words.ru.ts';

/** The guide that tells how the notice of each event is written. */
const noticeProcedures = {
  impossibility: 'gis-impossibility-notice',
  'force-majeure': 'gis-force-majeure',
  suspension: 'gis-transfer-suspension',
  'requisites-change': 'gis-requisites-change',
} as const satisfies Record<Event, ProcedureId>;

interface NoticeRule {
  cites: readonly SectionId[];
  law?: readonly LawNoteId[];
}

/** Three working days in every case; what the duty rests on. */
const rules: Readonly<Record<Event, Readonly<Record<Party, NoticeRule>>>> = {
  impossibility: {
    operator: { cites: ['S002-2.2'] },
    participant: { cites: ['S002-2.3'], law: ['002-emails'] },
  },
  'force-majeure': { operator: { cites: ['S002-3.5'] }, participant: { cites: ['S002-3.5'] } },
  suspension: { operator: { cites: ['S002-4.2'] }, participant: { cites: ['S002-4.2'] } },
  'requisites-change': { operator: { cites: ['S002-7.5'] }, participant: { cites: ['S002-7.4'] } },
};

/** By when and how one party of the agreement must notify the other. */
export const calculator = defineCalculator({
  id: 'gis-notice',
  title: 'До какого числа известить другую сторону',
  shortTitle: 'Извещения по соглашению о ГИС',
  lead: 'О сбоях, непреодолимой силе, приостановке и новых реквизитах извещают в течение трёх рабочих дней.',
  service: 'gis-connection-service',
  procedures: [
    'gis-impossibility-notice',
    'gis-force-majeure',
    'gis-transfer-suspension',
    'gis-requisites-change',
  ],
  inputs: [
    { kind: 'choice', name: 'event', label: 'Что случилось', required: true, options: words.events },
    {
      kind: 'date',
      name: 'happenedOn',
      when: 'past',
      label: 'Когда это случилось или выявилось',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    { kind: 'choice', name: 'party', label: 'Кто извещает', required: true, options: words.parties },
  ],
  example: { event: 'impossibility', happenedOn: '2026-01-19', party: 'participant' },
  cites: ['S002-2.2', 'S002-2.3', 'S002-3.5', 'S002-4.2', 'S002-7.4', 'S002-7.5'],
  law: ['002-emails'],

  compute({ event, happenedOn, party }, { today }) {
    const rule = rules[event][party];
    const { since, told } = words.notices[event];
    const noticeBy = lastDay({
      id: 'notice-by',
      label: 'Последний день, чтобы известить',
      start: happenedOn,
      term: [plus(3, 'working-day', { since, cites: rule.cites })],
      ...rule,
      text: told[party],
    });
    return {
      ...tell(
        {
          outcome: noticeBy,
          ...words.saying,
          next: [
            {
              text: words.sendNow,
              procedure: noticeProcedures[event],
            },
          ],
        },
        today,
      ),
      outcomes: [noticeBy],
      warnings:
        event === 'suspension'
          ? [
              {
                code: 'own-breach',
                text: words.ownBreach,
                cites: ['S002-4.2'],
              },
            ]
          : [],
    };
  },
});
