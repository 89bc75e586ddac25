import type { Letter, LetterField } from '../../schema/letter.ts';

/** Who writes. */
export const ownFields: LetterField[] = [
  {
    kind: 'text',
    name: 'name',
    label: 'Фамилия, имя, отчество, если есть',
    hint: 'Как в паспорте. Склонять не нужно.',
    group: 'О вас',
    required: true,
    own: 'name',
  },
  {
    kind: 'text',
    name: 'passport',
    label: 'Серия и номер паспорта',
    group: 'О вас',
    required: true,
    check: 'passport',
    own: 'passport',
  },
  {
    kind: 'text',
    name: 'address',
    label: 'Адрес для ответа',
    hint: 'С почтовым индексом.',
    group: 'О вас',
    required: true,
    own: 'address',
  },
  {
    kind: 'text',
    name: 'phone',
    label: 'Телефон',
    group: 'О вас',
    required: false,
    check: 'phone',
    own: 'phone',
  },
  {
    kind: 'text',
    name: 'email',
    label: 'Электронная почта',
    group: 'О вас',
    required: false,
    check: 'email',
    own: 'email',
  },
];

/** How the writer stands in the head of a letter. */
export const ownLines: Letter['addressee']['lines'] = [
  ['Заявитель: ', { field: 'name' }],
  ['Паспорт: ', { field: 'passport', as: 'passport' }],
  ['Адрес для ответа: ', { field: 'address' }],
  ['Телефон: ', { field: 'phone' }],
  ['Электронная почта: ', { field: 'email' }],
];

/** The day under the letter. */
export const letterDate: LetterField = {
  kind: 'date',
  name: 'date',
  label: 'Дата письма',
  when: 'any',
  group: 'Подпись',
  required: true,
};

/** The application on the portal that a refusal came to. */
export const applicationFields: LetterField[] = [
  {
    kind: 'text',
    name: 'application-number',
    label: 'Номер заявки на Госуслугах',
    group: 'Об отказе',
    required: true,
  },
  {
    kind: 'date',
    name: 'applied-on',
    label: 'Дата заявки',
    when: 'past',
    group: 'Об отказе',
    required: true,
  },
  {
    kind: 'date',
    name: 'refused-on',
    label: 'Дата отказа',
    when: 'past',
    takes: 'refusedOn',
    group: 'Об отказе',
    required: true,
  },
];
