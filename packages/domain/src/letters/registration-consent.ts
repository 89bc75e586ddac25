import type { Letter } from '../schema/letter.ts';
import { letterDate } from './common/fields.ts';

export const letter: Letter = {
  id: 'registration-consent',
  title: 'Согласие на регистрацию по месту пребывания',
  shortTitle: 'Согласие на регистрацию',
  forWhom: {
    text: 'Для собственника жилья, его совладельца или второго родителя ребёнка. Собственник подаёт заявление сам — отдельного согласия не нужно.',
    cites: ['S000-06', 'S001-08', 'S001-09'],
    law: ['000-consent', '001-second-parent'],
  },
  procedures: [
    'obtain-owner-consent',
    'temporary-registration-owner-documents',
    'temporary-registration-registrant-documents',
  ],
  addressee: {
    lines: [['В подразделение МВД России по вопросам миграции']],
    cites: ['S000-06'],
    law: ['000-fms'],
  },
  fields: [
    {
      kind: 'choice',
      name: 'whose',
      label: 'Кто даёт согласие?',
      options: [
        { value: 'owner', label: 'Собственник жилья' },
        { value: 'co-owner', label: 'Совладелец', hint: 'если собственников несколько' },
        { value: 'second-parent', label: 'Второй родитель', hint: 'если регистрируют ребёнка' },
      ],
      group: 'Кто согласен',
      required: true,
    },
    {
      kind: 'text',
      name: 'name',
      label: 'Фамилия, имя, отчество того, кто согласен',
      hint: 'Как в паспорте. Склонять не нужно.',
      group: 'Кто согласен',
      required: true,
      own: 'name',
    },
    {
      kind: 'text',
      name: 'passport',
      label: 'Серия и номер паспорта',
      group: 'Кто согласен',
      required: true,
      check: 'passport',
      own: 'passport',
    },
    {
      kind: 'text',
      name: 'passport-issued',
      label: 'Кем и когда выдан паспорт',
      group: 'Кто согласен',
      required: true,
    },
    {
      kind: 'text',
      name: 'own-address',
      label: 'Где зарегистрирован тот, кто согласен',
      group: 'Кто согласен',
      required: true,
      own: 'address',
    },
    {
      kind: 'text',
      name: 'registered',
      label: 'Кого регистрируют: фамилия, имя, отчество',
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'date',
      name: 'born-on',
      label: 'Дата рождения того, кого регистрируют',
      when: 'past',
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'text',
      name: 'registered-paper',
      label: 'Его паспорт или свидетельство о рождении: серия и номер',
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'text',
      name: 'housing',
      label: 'Адрес жилья, где регистрируют',
      hint: 'С домом и квартирой.',
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'choice',
      name: 'right',
      label: 'Что подтверждает право на жильё?',
      options: [
        { value: 'extract', label: 'Выписка из ЕГРН' },
        { value: 'purchase', label: 'Договор купли-продажи' },
        { value: 'other', label: 'Другая бумага', hint: 'дарение, наследство, свидетельство' },
      ],
      onlyWhen: { question: 'whose', is: ['owner', 'co-owner'] },
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'text',
      name: 'right-paper',
      label: 'Какая это бумага',
      onlyWhen: {
        all: [
          { question: 'whose', is: ['owner', 'co-owner'] },
          { question: 'right', is: 'other' },
        ],
      },
      group: 'Кого и где регистрируют',
      required: true,
    },
    {
      kind: 'text',
      name: 'applicant',
      label: 'Кто подаёт заявление: фамилия, имя, отчество',
      hint: 'Родитель, собственник или сам иностранец.',
      group: 'Кого и где регистрируют',
      required: true,
    },
    letterDate,
  ],
  blocks: [
    {
      kind: 'address',
      lines: [
        { text: ['Собственник: ', { field: 'name' }], when: { question: 'whose', is: 'owner' } },
        { text: ['Совладелец: ', { field: 'name' }], when: { question: 'whose', is: 'co-owner' } },
        { text: ['Родитель: ', { field: 'name' }], when: { question: 'whose', is: 'second-parent' } },
        ['Паспорт: ', { field: 'passport', as: 'passport' }],
        ['Кем и когда выдан: ', { field: 'passport-issued' }],
        ['Адрес: ', { field: 'own-address' }],
      ],
      cites: ['S000-06'],
    },
    {
      kind: 'title',
      text: ['Согласие собственника жилого помещения'],
      when: { question: 'whose', is: 'owner' },
      cites: ['S000-06', 'S001-09'],
    },
    {
      kind: 'title',
      text: ['Согласие совладельца жилого помещения'],
      when: { question: 'whose', is: 'co-owner' },
      cites: ['S001-08'],
    },
    {
      kind: 'title',
      text: ['Согласие второго родителя'],
      when: { question: 'whose', is: 'second-parent' },
      cites: ['S001-09'],
      law: ['001-second-parent'],
    },
    {
      kind: 'text',
      text: ['на регистрацию по месту пребывания'],
      cites: ['S000-06', 'S001-08', 'S001-09'],
    },
    {
      kind: 'text',
      text: ['Даю согласие на регистрацию по месту пребывания.'],
      when: { question: 'whose', is: 'owner' },
      cites: ['S000-06', 'S001-09'],
      law: ['000-consent', '001-notary'],
    },
    {
      kind: 'text',
      text: ['Как совладелец жилья даю согласие на регистрацию по месту пребывания.'],
      when: { question: 'whose', is: 'co-owner' },
      cites: ['S001-08'],
      law: ['001-notary'],
    },
    {
      kind: 'text',
      text: ['Как второй родитель даю согласие на регистрацию ребёнка по месту пребывания.'],
      when: { question: 'whose', is: 'second-parent' },
      cites: ['S001-09'],
      law: ['001-second-parent'],
    },
    {
      kind: 'list',
      items: [
        {
          text: ['Регистрируется: ', { field: 'registered' }],
          when: { question: 'whose', is: ['owner', 'co-owner'] },
        },
        { text: ['Ребёнок: ', { field: 'registered' }], when: { question: 'whose', is: 'second-parent' } },
        ['Дата рождения: ', { field: 'born-on' }],
        {
          text: ['Паспорт или свидетельство о рождении: ', { field: 'registered-paper' }],
          when: { question: 'whose', is: ['owner', 'co-owner'] },
        },
        {
          text: ['Свидетельство о рождении: ', { field: 'registered-paper' }],
          when: { question: 'whose', is: 'second-parent' },
        },
        ['Адрес: ', { field: 'housing' }],
        ['Заявление подаёт: ', { field: 'applicant' }],
      ],
      cites: ['S000-06', 'S001-08', 'S001-09'],
    },
    {
      kind: 'annexes',
      items: [
        { id: 'passport', text: ['Копия паспорта того, кто согласен'] },
        {
          id: 'extract',
          text: ['Выписка из ЕГРН'],
          when: {
            all: [
              { question: 'whose', is: ['owner', 'co-owner'] },
              { question: 'right', is: 'extract' },
            ],
          },
        },
        {
          id: 'purchase',
          text: ['Копия договора купли-продажи'],
          when: {
            all: [
              { question: 'whose', is: ['owner', 'co-owner'] },
              { question: 'right', is: 'purchase' },
            ],
          },
        },
        {
          id: 'other',
          text: ['Копия документа о праве собственности: ', { field: 'right-paper' }],
          when: {
            all: [
              { question: 'whose', is: ['owner', 'co-owner'] },
              { question: 'right', is: 'other' },
            ],
          },
        },
        {
          id: 'birth',
          text: ['Копия свидетельства о рождении'],
          when: { question: 'whose', is: 'second-parent' },
        },
      ],
      cites: ['S000-06', 'S001-08', 'S001-09'],
      conflicts: ['K40'],
    },
    {
      kind: 'sign',
      lines: [
        ['Дата: ', { field: 'date', as: 'date-words' }],
        ['Подпись: ____________________ / ', { field: 'name' }, ' /'],
      ],
      cites: ['S000-06'],
      law: ['000-consent'],
    },
  ],
  unread: [
    'Достаточно ли простой подписи, или подпись надо поставить при сотруднике МВД или МФЦ.',
    'Нужно ли писать в согласии срок регистрации.',
    'Требуется ли согласие второго родителя по новому регламенту (приказ МВД № 553): текста регламента мы не нашли.',
  ],
};
