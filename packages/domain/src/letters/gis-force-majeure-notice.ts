import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';
import { agreement, otherParty, ownParty, partyFields, signatory, signatoryFields } from './common/gis.ts';

export const letter: Letter = {
  id: 'gis-force-majeure-notice',
  title: 'ГИС: извещение о непреодолимой силе',
  shortTitle: 'ГИС: непреодолимая сила',
  forWhom: {
    text: 'Для стороны, участника или оператора, которая не исполняет обязательства из-за непреодолимой силы. Известить надо в течение 3 рабочих дней.',
    cites: ['S002-3.5'],
  },
  procedures: ['gis-force-majeure'],
  addressee: { lines: otherParty, cites: ['S002-3.5'], law: ['002-emails'] },
  fields: [
    ...partyFields,
    {
      kind: 'long-text',
      name: 'circumstances',
      label: 'Что наступило',
      hint: 'Чрезвычайное и непредотвратимое обстоятельство: пожар, наводнение.',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'date',
      name: 'began-on',
      label: 'День, когда это началось',
      hint: 'От него безопаснее считать 3 рабочих дня.',
      when: 'past',
      takes: 'happenedOn',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'influence',
      label: 'Как это влияет на обязательства',
      hint: 'Какие пункты и в чём исполнить нельзя.',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'list',
      name: 'proofs',
      label: 'Чем это подтверждается',
      itemLabel: 'Бумага',
      maxItems: 20,
      item: [{ kind: 'text', name: 'paper', label: 'Что прилагаете', required: true }],
      group: 'Что случилось',
      required: false,
    },
    ...signatoryFields,
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownParty, cites: ['S002-3.5'] },
    { kind: 'title', text: ['Извещение об обстоятельствах непреодолимой силы'], cites: ['S002-3.5'] },
    { kind: 'text', text: agreement, cites: ['S002-3.5'] },
    {
      kind: 'text',
      text: [
        'По пункту 3.5 соглашения извещаем, что наступили обстоятельства непреодолимой силы (пункт 3.4 соглашения, пункт 3 статьи 401 ГК РФ), из-за которых обязательства не исполняются.',
      ],
      cites: ['S002-3.5', 'S002-3.4'],
    },
    {
      kind: 'list',
      items: [['Начало обстоятельств: ', { field: 'began-on', as: 'date-words' }]],
      cites: ['S002-3.5'],
    },
    { kind: 'heading', text: ['Что наступило'], cites: ['S002-3.5'] },
    { kind: 'text', text: [{ field: 'circumstances' }], cites: ['S002-3.5'] },
    { kind: 'heading', text: ['Влияние на исполнение обязательств'], cites: ['S002-3.5'] },
    { kind: 'text', text: [{ field: 'influence' }], cites: ['S002-3.5'] },
    {
      kind: 'text',
      text: ['Исполнение возобновится немедленно после прекращения этих обстоятельств.'],
      cites: ['S002-3.5'],
    },
    {
      kind: 'annexes',
      items: [],
      added: 'proofs',
      cites: ['S002-3.5'],
    },
    { kind: 'sign', lines: signatory, cites: ['S002-3.5'] },
  ],
  unread: [
    'Подходит ли случай под пункт 3 статьи 401 ГК РФ, решает не письмо: покажите его юристу.',
    'От какого дня идут 3 рабочих дня: в форме это не сказано.',
  ],
};
