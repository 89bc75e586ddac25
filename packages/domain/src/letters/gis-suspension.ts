import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';
import { agreement, otherParty, ownParty, partyFields, signatory, signatoryFields } from './common/gis.ts';

export const letter: Letter = {
  id: 'gis-suspension',
  title: 'ГИС: уведомление о приостановлении передачи и срок исправления',
  shortTitle: 'ГИС: приостановление передачи',
  forWhom: {
    text: 'Для стороны, участника или оператора, которая нашла повод приостановить передачу. Кто нарушил сам, называет и срок исправления.',
    cites: ['S002-4.2', 'S002-4.1'],
  },
  procedures: ['gis-transfer-suspension'],
  addressee: { lines: otherParty, cites: ['S002-4.2'], law: ['002-emails'] },
  fields: [
    ...partyFields,
    {
      kind: 'choice',
      name: 'ground',
      label: 'Какой повод?',
      options: [
        { value: 'requirements', label: 'Нарушены требования к передаче и безопасности информации' },
        { value: 'harm', label: 'Кто-то вредит ГИС: её пользователи или посторонние' },
        { value: 'other', label: 'Иная причина, которая мешает передаче' },
      ],
      group: 'Повод',
      required: true,
    },
    {
      kind: 'date',
      name: 'found-on',
      label: 'День, когда повод установлен',
      hint: 'От него безопаснее считать 3 рабочих дня.',
      when: 'past',
      takes: 'happenedOn',
      group: 'Повод',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'facts',
      label: 'Что именно произошло и чем подтверждается',
      group: 'Повод',
      required: true,
    },
    {
      kind: 'choice',
      name: 'fault',
      label: 'Из-за кого возник повод?',
      options: [
        { value: 'other-side', label: 'Из-за другой стороны' },
        { value: 'us', label: 'Из-за нас' },
        { value: 'third', label: 'Из-за третьих лиц или по иной причине' },
      ],
      group: 'Повод',
      required: true,
    },
    {
      kind: 'date',
      name: 'repaired-by',
      label: 'День, к которому исправите',
      when: 'future',
      onlyWhen: { question: 'fault', is: 'us' },
      group: 'Повод',
      required: true,
    },
    ...signatoryFields,
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownParty, cites: ['S002-4.2'] },
    {
      kind: 'title',
      text: ['Уведомление об основании для приостановления передачи информации'],
      cites: ['S002-4.2'],
    },
    { kind: 'text', text: agreement, cites: ['S002-4.2'] },
    {
      kind: 'text',
      text: [
        'По пункту 4.2 соглашения уведомляем об основании, которое может послужить приостановлением передачи информации посредством ГИС.',
      ],
      cites: ['S002-4.2'],
    },
    {
      kind: 'list',
      items: [
        {
          text: ['Основание: нарушены требования передачи информации и безопасности информации (пункт 4.1)'],
          when: { question: 'ground', is: 'requirements' },
        },
        {
          text: ['Основание: выявлены деструктивные действия по отношению к ГИС (пункт 4.1)'],
          when: { question: 'ground', is: 'harm' },
        },
        {
          text: ['Основание: выявлена иная причина, препятствующая передаче информации (пункт 4.1)'],
          when: { question: 'ground', is: 'other' },
        },
        ['Основание установлено: ', { field: 'found-on', as: 'date-words' }],
      ],
      cites: ['S002-4.1', 'S002-4.2'],
    },
    { kind: 'heading', text: ['Что произошло'], cites: ['S002-4.2'] },
    { kind: 'text', text: [{ field: 'facts' }], cites: ['S002-4.2'] },
    {
      kind: 'text',
      text: ['Нарушение допущено нами. Срок его устранения: ', { field: 'repaired-by', as: 'date-words' }],
      when: { question: 'fault', is: 'us' },
      cites: ['S002-4.2'],
    },
    {
      kind: 'text',
      text: ['Просим сообщить срок, в который нарушение будет устранено.'],
      when: { question: 'fault', is: 'other-side' },
      cites: ['S002-4.2'],
    },
    {
      kind: 'text',
      text: ['Основание создано не участником и не оператором.'],
      when: { question: 'fault', is: 'third' },
      cites: ['S002-4.2'],
    },
    { kind: 'sign', lines: signatory, cites: ['S002-4.2'] },
  ],
  unread: [
    'Признание «нарушение допущено нами» может стать доказательством в споре: прочтите его с юристом.',
    'От какого дня идут 3 рабочих дня: в форме это не сказано.',
  ],
};
