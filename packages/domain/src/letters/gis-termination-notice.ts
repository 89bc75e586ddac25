import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';
import { agreement, otherParty, ownParty, partyFields, signatory, signatoryFields } from './common/gis.ts';

export const letter: Letter = {
  id: 'gis-termination-notice',
  title: 'ГИС: уведомление о расторжении соглашения',
  shortTitle: 'ГИС: расторжение',
  forWhom: {
    text: 'Для участника или оператора, который выходит из соглашения о ГИС. Предупредить надо не меньше чем за календарный месяц.',
    cites: ['S002-7.2'],
  },
  procedures: ['gis-agreement-termination'],
  addressee: { lines: otherParty, cites: ['S002-7.2'] },
  fields: [
    ...partyFields,
    {
      kind: 'date',
      name: 'ends-on',
      label: 'День, с которого соглашение прекратится',
      hint: 'Не раньше чем через календарный месяц после уведомления.',
      when: 'future',
      takes: 'endsOn',
      group: 'Расторжение',
      required: true,
    },
    ...signatoryFields,
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownParty, cites: ['S002-7.2'] },
    { kind: 'title', text: ['Уведомление о расторжении соглашения'], cites: ['S002-7.2'] },
    { kind: 'text', text: agreement, cites: ['S002-7.2'] },
    {
      kind: 'text',
      text: [
        'По пункту 7.2 соглашения уведомляем о его расторжении по нашей инициативе. Предполагаемая дата прекращения: ',
        { field: 'ends-on', as: 'date-words' },
      ],
      cites: ['S002-7.2'],
      law: ['G-191'],
    },
    {
      kind: 'text',
      text: ['До этого дня обязательства по соглашению исполняются.'],
      cites: ['S002-7.1', 'S002-7.2'],
    },
    {
      kind: 'text',
      text: ['Просим подтвердить получение этого уведомления и назвать день, когда оно получено.'],
      cites: ['S002-7.2'],
    },
    { kind: 'sign', lines: signatory, cites: ['S002-7.2'] },
  ],
  unread: ['Месяц считается от отправки или от получения: в форме сказано «уведомить».'],
};
