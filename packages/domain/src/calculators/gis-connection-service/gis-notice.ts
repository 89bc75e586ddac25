import type { LawNoteId, ProcedureId, SectionId } from '../../schema/ids.ts';
import { plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';
import * as words from './gis-notice/words.ru.ts';

type Event = (typeof words.events)[number]['value'];
type Party = (typeof words.parties)[number]['value'];

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
  since: string;
  /** To whom and in what form, for that party. */
  text: string;
}

/** Three working days in every case; who is told and how depends on the event and the party. */
const rules: Readonly<Record<Event, Readonly<Record<Party, NoticeRule>>>> = {
  impossibility: {
    operator: {
      cites: ['S002-2.2'],
      since: 'со дня, когда это выявили',
      text: 'Оператор пишет участнику по электронной почте, указанной в заявке.',
    },
    participant: {
      cites: ['S002-2.3'],
      law: ['002-emails'],
      since: 'со дня, когда это выявили',
      text: 'Участник пишет оператору по электронной почте. Адрес в источнике назван по-разному: уточните его на сайте министерства.',
    },
  },
  'force-majeure': {
    operator: {
      cites: ['S002-3.5'],
      since: 'со дня, когда обстоятельства наступили',
      text: 'Оператор извещает участника об обстоятельствах и о том, что они мешают исполнить. Форма не названа: пишите письмом.',
    },
    participant: {
      cites: ['S002-3.5'],
      since: 'со дня, когда обстоятельства наступили',
      text: 'Участник извещает оператора об обстоятельствах и о том, что они мешают исполнить. Форма не названа: пишите письмом.',
    },
  },
  suspension: {
    operator: {
      cites: ['S002-4.2'],
      since: 'со дня, когда установили основание',
      text: 'Оператор письменно уведомляет участника и называет основание.',
    },
    participant: {
      cites: ['S002-4.2'],
      since: 'со дня, когда установили основание',
      text: 'Участник письменно уведомляет оператора и называет основание.',
    },
  },
  'requisites-change': {
    operator: {
      cites: ['S002-7.5'],
      since: 'со дня изменения',
      text: 'Оператор размещает извещение на своём сайте.',
    },
    participant: {
      cites: ['S002-7.4'],
      since: 'со дня изменения',
      text: 'Участник письменно извещает оператора.',
    },
  },
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
    const { since, ...rule } = rules[event][party];
    const noticeBy = lastDay({
      id: 'notice-by',
      label: 'Последний день, чтобы известить',
      start: happenedOn,
      term: [plus(3, 'working-day', { since, cites: rule.cites })],
      ...rule,
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
