import type { LetterField, Line, Words } from '../../schema/letter.ts';

/** The system's name after «государственная информационная система», which stands in the case that the form needs. */
export const systemName =
  'Удмуртской Республики «Государственная информационная система социальной защиты и занятости населения Удмуртской Республики»';

/** Whose letter it is, and of which agreement. */
export const partyFields: LetterField[] = [
  {
    kind: 'choice',
    name: 'side',
    label: 'Кто пишет?',
    options: [
      { value: 'participant', label: 'Участник' },
      { value: 'operator', label: 'Оператор, министерство' },
    ],
    group: 'Стороны и соглашение',
    required: true,
  },
  {
    kind: 'text',
    name: 'organisation',
    label: 'Полное наименование участника',
    group: 'Стороны и соглашение',
    required: true,
  },
  {
    kind: 'text',
    name: 'agreement-number',
    label: 'Номер соглашения',
    group: 'Стороны и соглашение',
    required: true,
  },
  {
    kind: 'date',
    name: 'agreement-on',
    label: 'Дата соглашения',
    when: 'past',
    group: 'Стороны и соглашение',
    required: true,
  },
];

/** To the other side. No e-mail: the form prints two, and both look mistyped (law note 002-emails). */
export const otherParty: Line[] = [
  {
    text: ['В Министерство социальной политики и труда Удмуртской Республики'],
    when: { question: 'side', is: 'participant' },
  },
  { text: ['Участнику ГИС: ', { field: 'organisation' }], when: { question: 'side', is: 'operator' } },
];

/** From the side that writes. */
export const ownParty: Line[] = [
  { text: ['Участник ГИС: ', { field: 'organisation' }], when: { question: 'side', is: 'participant' } },
  {
    text: ['Оператор ГИС: Министерство социальной политики и труда Удмуртской Республики'],
    when: { question: 'side', is: 'operator' },
  },
];

/** The agreement that the letter speaks of. */
export const agreement: Words = [
  'Соглашение об информационном взаимодействии между оператором и участником ГИС: № ',
  { field: 'agreement-number' },
  ' от ',
  { field: 'agreement-on', as: 'date-words' },
];

/** Who answers questions and who signs. */
export const signatoryFields: LetterField[] = [
  {
    kind: 'text',
    name: 'contact',
    label: 'Кому звонить: ФИО и телефон',
    group: 'Подпись',
    required: true,
  },
  { kind: 'text', name: 'position', label: 'Должность того, кто подпишет', group: 'Подпись', required: true },
  {
    kind: 'text',
    name: 'signatory',
    label: 'Фамилия и инициалы того, кто подпишет',
    group: 'Подпись',
    required: true,
  },
];

/** The day, the office, the signature. */
export const signatory: Line[] = [
  ['Контактное лицо: ', { field: 'contact' }],
  ['Дата: ', { field: 'date', as: 'date-words' }],
  ['Должность: ', { field: 'position' }],
  ['Подпись: ____________________ / ', { field: 'signatory' }, ' /'],
];
