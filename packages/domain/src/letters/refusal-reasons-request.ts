import type { Letter } from '../schema/letter.ts';
import { applicationFields, letterDate, ownFields, ownLines } from './common/fields.ts';

export const letter: Letter = {
  id: 'refusal-reasons-request',
  title: 'Заявление: назвать письменно причины отказа в регистрации',
  shortTitle: 'Запрос причин отказа',
  forWhom: {
    text: 'Для того, кому отказали в регистрации иностранца и не объяснили почему. С письменным ответом отказ можно обжаловать.',
    cites: ['S000-06', 'S000-22'],
    conflicts: ['K47'],
  },
  procedures: ['ask-migration-service'],
  addressee: {
    lines: [
      { text: ['Куда: ', { field: 'office' }], when: { question: 'way', is: 'self' } },
      { text: ['Куда: ', { field: 'centre' }], when: { question: 'way', is: 'mfc' } },
    ],
    cites: ['S000-06', 'S000-22'],
    law: ['000-fms'],
  },
  fields: [
    {
      kind: 'choice',
      name: 'way',
      label: 'Куда пойдёте?',
      options: [
        { value: 'self', label: 'В отдел МВД по вопросам миграции' },
        { value: 'mfc', label: 'В МФЦ, чтобы он послал запрос' },
      ],
      group: 'Кому',
      required: true,
    },
    {
      kind: 'text',
      name: 'office',
      label: 'Отдел МВД',
      hint: 'Название, как на сайте отдела. Склонять не нужно.',
      onlyWhen: { question: 'way', is: 'self' },
      group: 'Кому',
      required: true,
    },
    {
      kind: 'text',
      name: 'centre',
      label: 'МФЦ',
      hint: 'Название или адрес.',
      onlyWhen: { question: 'way', is: 'mfc' },
      group: 'Кому',
      required: true,
    },
    ...ownFields,
    {
      kind: 'text',
      name: 'foreigner',
      label: 'Кого регистрировали: фамилия, имя, отчество',
      group: 'Об отказе',
      required: true,
    },
    ...applicationFields,
    {
      kind: 'choice',
      name: 'refused-by',
      label: 'Кто отказал?',
      options: [
        { value: 'portal', label: 'Портал или отдел МВД' },
        { value: 'owner', label: 'Собственник не дал согласия' },
      ],
      group: 'Об отказе',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'said',
      label: 'Что вам ответили',
      hint: 'Перепишите слова отказа. Их не было — так и напишите.',
      group: 'Об отказе',
      required: true,
    },
    {
      kind: 'choices',
      name: 'papers',
      label: 'Что приложите',
      options: [
        { value: 'refusal', label: 'Отказ' },
        { value: 'passport', label: 'Паспорт' },
        { value: 'submitted', label: 'Бумаги, которые подавали' },
      ],
      group: 'Приложения',
      required: false,
    },
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownLines, cites: ['S000-06', 'S000-22'] },
    { kind: 'title', text: ['Заявление'], cites: ['S000-06'] },
    {
      kind: 'text',
      text: ['о письменном решении и о причинах отказа в регистрации по месту пребывания'],
      cites: ['S000-06', 'S000-22'],
    },
    {
      kind: 'list',
      items: [
        ['Иностранный гражданин: ', { field: 'foreigner' }],
        [
          'Заявка на Госуслугах: № ',
          { field: 'application-number' },
          ' от ',
          { field: 'applied-on', as: 'date-words' },
        ],
        ['Дата отказа: ', { field: 'refused-on', as: 'date-words' }, { annex: 'refusal' }],
        {
          text: ['Собственник жилья согласия на регистрацию не дал.'],
          when: { question: 'refused-by', is: 'owner' },
        },
      ],
      cites: ['S000-06', 'S000-22'],
    },
    { kind: 'heading', text: ['Что ответили'], cites: ['S000-06'] },
    { kind: 'text', text: [{ field: 'said' }], cites: ['S000-06'] },
    { kind: 'heading', text: ['Прошу'], cites: ['S000-06'] },
    {
      kind: 'list',
      numbered: true,
      items: [
        {
          text: ['Вынести письменное решение по заявке.'],
          when: { question: 'way', is: 'self' },
        },
        {
          text: ['Разъяснить причины отказа и назвать нормы закона, на которых он стоит.'],
          when: { question: 'way', is: 'self' },
        },
        {
          text: ['Проверить бумаги и оформить запрос в миграционную службу, чтобы уточнить причины отказа.'],
          when: { question: 'way', is: 'mfc' },
        },
        ['Ответить письменно по адресу, который указан выше.'],
      ],
      cites: ['S000-06', 'S000-22'],
      law: ['000-mfc15'],
      conflicts: ['K47'],
    },
    {
      kind: 'annexes',
      chosen: 'papers',
      items: [
        { id: 'refusal', text: ['Копия отказа'] },
        { id: 'passport', text: ['Копия паспорта'] },
        { id: 'submitted', text: ['Копии бумаг, которые подавали'] },
      ],
      cites: ['S000-06', 'S000-22'],
    },
    {
      kind: 'sign',
      lines: [
        ['Дата: ', { field: 'date', as: 'date-words' }],
        ['Подпись: ____________________ / ', { field: 'name' }, ' /'],
      ],
      cites: ['S000-06'],
    },
  ],
  unread: [
    'Просьба вынести письменное решение: на какую норму закона сослаться.',
    'Принимает ли МФЦ такое заявление: закон запроса из МФЦ не подтверждает.',
  ],
};
