import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';
import { agreement, otherParty, ownParty, partyFields, signatory, signatoryFields } from './common/gis.ts';

export const letter: Letter = {
  id: 'gis-impossibility',
  title: 'ГИС: сообщение о невозможности исполнить обязательства',
  shortTitle: 'ГИС: исполнить не получается',
  forWhom: {
    text: 'Для участника ГИС Удмуртии и для министерства-оператора. Уходит по электронной почте в течение 3 рабочих дней.',
    cites: ['S002-2.3', 'S002-2.2'],
  },
  procedures: ['gis-impossibility-notice'],
  addressee: { lines: otherParty, cites: ['S002-2.3', 'S002-2.2'], law: ['002-emails'] },
  fields: [
    ...partyFields,
    {
      kind: 'text',
      name: 'clause',
      label: 'Пункт соглашения и обязательство',
      hint: 'Какое обязательство исполнить нельзя.',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'date',
      name: 'discovered-on',
      label: 'День, когда это обнаружили',
      hint: 'От него идут 3 рабочих дня.',
      when: 'past',
      takes: 'happenedOn',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'cause',
      label: 'Почему исполнить нельзя',
      group: 'Что случилось',
      required: true,
    },
    {
      kind: 'date',
      name: 'mended-by',
      label: 'Когда надеетесь исправить',
      when: 'future',
      group: 'Что случилось',
      required: true,
    },
    ...signatoryFields,
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownParty, cites: ['S002-2.3', 'S002-2.2'] },
    {
      kind: 'title',
      text: ['Сообщение о невозможности выполнения обязательств'],
      cites: ['S002-2.3', 'S002-2.2'],
    },
    { kind: 'text', text: agreement, cites: ['S002-2.3'] },
    {
      kind: 'text',
      text: ['Сообщаем, что обнаружена невозможность выполнения обязательств по соглашению (пункт 2.3).'],
      when: { question: 'side', is: 'participant' },
      cites: ['S002-2.3'],
    },
    {
      kind: 'text',
      text: ['Сообщаем, что обнаружена невозможность выполнения обязательств по соглашению (пункт 2.2).'],
      when: { question: 'side', is: 'operator' },
      cites: ['S002-2.2'],
    },
    {
      kind: 'list',
      items: [
        ['Обязательство: ', { field: 'clause' }],
        ['Невозможность обнаружена: ', { field: 'discovered-on', as: 'date-words' }],
        ['Исполнение предполагается возобновить: ', { field: 'mended-by', as: 'date-words' }],
      ],
      cites: ['S002-2.3', 'S002-2.2'],
    },
    { kind: 'text', text: ['Причина: ', { field: 'cause' }], cites: ['S002-2.3', 'S002-2.2'] },
    { kind: 'sign', lines: signatory, cites: ['S002-2.3', 'S002-2.2'] },
  ],
  unread: ['Состав сообщения в форме не назван: всё, кроме самой невозможности, — наш совет.'],
};
