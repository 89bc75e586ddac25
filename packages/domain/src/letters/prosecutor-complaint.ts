import type { Letter } from '../schema/letter.ts';
import { applicationFields, letterDate, ownFields, ownLines } from './common/fields.ts';

export const letter: Letter = {
  id: 'prosecutor-complaint',
  title: 'Жалоба прокурору на отказ в регистрации иностранца',
  shortTitle: 'Жалоба прокурору',
  forWhom: {
    text: 'Для того, кто считает отказ в регистрации иностранца незаконным. Сам отменить отказ прокурор не может: его просят внести протест.',
    cites: ['S000-17'],
    law: ['000-prokpower'],
  },
  procedures: ['complain-to-prosecutor'],
  addressee: { lines: [['Куда: ', { field: 'prosecutor' }]], cites: ['S000-17'] },
  fields: [
    {
      kind: 'text',
      name: 'prosecutor',
      label: 'Районная или городская прокуратура',
      hint: 'Название, как на её сайте. Склонять не нужно.',
      group: 'Кому',
      required: true,
    },
    ...ownFields,
    {
      kind: 'text',
      name: 'office',
      label: 'Отдел МВД, который отказал',
      hint: 'Не «ФМС»: её больше нет.',
      group: 'Об отказе',
      required: true,
    },
    {
      kind: 'text',
      name: 'foreigner',
      label: 'Кому отказали: фамилия, имя, отчество',
      group: 'Об отказе',
      required: true,
    },
    ...applicationFields,
    {
      kind: 'long-text',
      name: 'grounds',
      label: 'Какие основания названы в отказе',
      hint: 'Перепишите слова отказа.',
      group: 'Об отказе',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'story',
      label: 'Почему вы считаете отказ незаконным',
      group: 'Об отказе',
      required: true,
    },
    {
      kind: 'choices',
      name: 'papers',
      label: 'Что приложите',
      options: [
        { value: 'refusal', label: 'Отказ в регистрации' },
        { value: 'screenshots', label: 'Снимки экрана с заявкой' },
        { value: 'payments', label: 'Подтверждения оплаты' },
        { value: 'passport', label: 'Паспорт' },
      ],
      group: 'Приложения',
      required: false,
    },
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownLines, cites: ['S000-17'] },
    { kind: 'title', text: ['Жалоба'], cites: ['S000-17'] },
    {
      kind: 'text',
      text: ['на отказ в регистрации иностранного гражданина по месту пребывания'],
      cites: ['S000-17'],
    },
    {
      kind: 'list',
      items: [
        ['Отказало подразделение МВД России: ', { field: 'office' }],
        ['Иностранный гражданин: ', { field: 'foreigner' }],
        [
          'Заявка на Госуслугах: № ',
          { field: 'application-number' },
          ' от ',
          { field: 'applied-on', as: 'date-words' },
          { annex: 'screenshots' },
        ],
        ['Дата отказа: ', { field: 'refused-on', as: 'date-words' }, { annex: 'refusal' }],
      ],
      cites: ['S000-17'],
      law: ['000-fms'],
    },
    { kind: 'heading', text: ['Основания, названные в отказе'], cites: ['S000-17'] },
    { kind: 'text', text: [{ field: 'grounds' }], cites: ['S000-17'] },
    { kind: 'heading', text: ['Почему отказ незаконен'], cites: ['S000-17'] },
    { kind: 'text', text: [{ field: 'story' }], cites: ['S000-17'] },
    {
      kind: 'text',
      text: [
        'Учёт иностранных граждан по месту пребывания регулируют статьи 20–23 Федерального закона № 109-ФЗ.',
      ],
      cites: ['S000-17'],
      law: ['000-115-27'],
      conflicts: ['K18'],
    },
    { kind: 'heading', text: ['Прошу'], cites: ['S000-17'] },
    {
      kind: 'list',
      numbered: true,
      items: [
        ['Проверить, законен ли отказ.'],
        [
          'Если закон нарушен, внести протест на решение об отказе, а при необходимости — представление, или обратиться в суд.',
        ],
        ['Сообщить мне письменно, что установлено и какие меры приняты.'],
      ],
      cites: ['S000-17'],
      law: ['000-prokpower'],
    },
    {
      kind: 'annexes',
      chosen: 'papers',
      items: [
        { id: 'refusal', text: ['Копия отказа в регистрации'] },
        { id: 'screenshots', text: ['Снимки экрана с заявкой'] },
        { id: 'payments', text: ['Копии подтверждений оплаты'] },
        { id: 'passport', text: ['Копия паспорта'] },
      ],
      cites: ['S000-17'],
    },
    {
      kind: 'sign',
      lines: [
        ['Дата: ', { field: 'date', as: 'date-words' }],
        ['Подпись: ____________________ / ', { field: 'name' }, ' /'],
      ],
      cites: ['S000-17'],
    },
  ],
  unread: [
    'Просьба о протесте, представлении и обращении в суд: верно ли она названа (закон № 2202-1, статьи 22–24).',
    'Довольно ли ссылки на статьи 20–23 закона № 109-ФЗ.',
  ],
};
