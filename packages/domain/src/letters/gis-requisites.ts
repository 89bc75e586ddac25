import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';
import { agreement, partyFields, signatory, signatoryFields } from './common/gis.ts';

export const letter: Letter = {
  id: 'gis-requisites',
  title: 'ГИС: извещение о новых реквизитах участника',
  shortTitle: 'ГИС: новые реквизиты',
  forWhom: {
    text: 'Для участника ГИС Удмуртии, у которого сменились название, адрес или другие реквизиты. Известить надо в течение 3 рабочих дней.',
    cites: ['S002-7.4'],
  },
  procedures: ['gis-requisites-change'],
  addressee: {
    lines: [['В Министерство социальной политики и труда Удмуртской Республики']],
    cites: ['S002-7.4'],
    law: ['002-emails'],
  },
  fields: [
    // Only the participant writes: the operator puts its news on its site.
    ...partyFields.filter(({ name }) => name !== 'side'),
    {
      kind: 'date',
      name: 'changed-on',
      label: 'День, когда реквизиты изменились',
      hint: 'От него идут 3 рабочих дня.',
      when: 'past',
      takes: 'happenedOn',
      group: 'Что изменилось',
      required: true,
    },
    {
      kind: 'list',
      name: 'changes',
      label: 'Что изменилось',
      itemLabel: 'Реквизит',
      maxItems: 20,
      item: [
        {
          kind: 'text',
          name: 'what',
          label: 'Что это',
          hint: 'Название, адрес, счёт, руководитель, почта.',
          required: true,
        },
        { kind: 'text', name: 'was', label: 'Было', required: true },
        { kind: 'text', name: 'now', label: 'Стало', required: true },
      ],
      group: 'Что изменилось',
      required: true,
    },
    ...signatoryFields,
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: [['Участник ГИС: ', { field: 'organisation' }]], cites: ['S002-7.4'] },
    { kind: 'title', text: ['Извещение об изменении реквизитов'], cites: ['S002-7.4'] },
    { kind: 'text', text: agreement, cites: ['S002-7.4'] },
    {
      kind: 'text',
      text: [
        'По пункту 7.4 соглашения извещаем об изменении реквизитов участника. День изменения: ',
        { field: 'changed-on', as: 'date-words' },
      ],
      cites: ['S002-7.4'],
    },
    {
      kind: 'table',
      caption: 'Что изменилось',
      head: ['Реквизит', 'Было', 'Стало'],
      rows: { of: 'changes', cells: [[{ field: 'what' }], [{ field: 'was' }], [{ field: 'now' }]] },
      cites: ['S002-7.4'],
    },
    { kind: 'sign', lines: signatory, cites: ['S002-7.4'] },
  ],
  unread: ['Относятся ли к реквизитам руководитель, ответственный, телефон и почта: в форме это не сказано.'],
};
