import type { Block, LetterField, Line, Words } from '../../schema/letter.ts';

/** What every petition tells of the patent, the worker and the work, whoever writes it. */
export const petitionFields: LetterField[] = [
  {
    kind: 'text',
    name: 'patent',
    label: 'Серия и номер патента',
    group: 'Патент',
    required: true,
  },
  {
    kind: 'text',
    name: 'cause',
    label: 'Почему патент переоформляют',
    hint: 'Например: истекает срок, работа продолжается.',
    group: 'Патент',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker',
    label: 'Фамилия, имя, отчество, если есть',
    hint: 'Как в паспорте работника. Склонять не нужно.',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'date',
    name: 'worker-born-on',
    label: 'Дата рождения работника',
    when: 'past',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-born-in',
    label: 'Место рождения работника',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-citizenship',
    label: 'Гражданство работника',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-paper',
    label: 'Документ работника: как называется',
    hint: 'Например: паспорт иностранного гражданина.',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-passport',
    label: 'Серия и номер документа работника',
    group: 'Работник',
    required: true,
    check: 'passport',
  },
  {
    kind: 'text',
    name: 'worker-paper-issued',
    label: 'Кем и когда выдан документ работника',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-lives-at',
    label: 'Место постоянного проживания работника',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'worker-stays-at',
    label: 'Место пребывания работника',
    hint: 'Где он на учёте в России.',
    group: 'Работник',
    required: true,
  },
  {
    kind: 'text',
    name: 'work-address',
    label: 'Адрес, где он работает',
    group: 'Работа',
    required: true,
  },
  {
    kind: 'text',
    name: 'profession',
    label: 'Профессия',
    hint: 'Как в договоре и в патенте.',
    group: 'Работа',
    required: true,
  },
];

/** What is asked for, and why: without the cause there is no petition. */
export const petitionRequest: Block = {
  kind: 'text',
  text: [
    'Прошу переоформить патент (серия и номер: ',
    { field: 'patent' },
    ') работнику, сведения о котором стоят ниже. Причина переоформления: ',
    { field: 'cause' },
  ],
  cites: ['S003-APP', 'S003-2.1.9'],
  law: ['003-docs-hod'],
};

/** Who the worker is. */
export const workerRows: { cells: Words[] }[] = [
  { cells: [['Фамилия, имя, отчество'], [{ field: 'worker' }]] },
  { cells: [['Дата рождения'], [{ field: 'worker-born-on' }]] },
  { cells: [['Место рождения'], [{ field: 'worker-born-in' }]] },
  { cells: [['Гражданство'], [{ field: 'worker-citizenship' }]] },
  {
    cells: [
      ['Документ, серия и номер'],
      [{ field: 'worker-paper' }, ', ', { field: 'worker-passport', as: 'passport' }],
    ],
  },
  { cells: [['Кем и когда выдан'], [{ field: 'worker-paper-issued' }]] },
  { cells: [['Место постоянного проживания'], [{ field: 'worker-lives-at' }]] },
  { cells: [['Место пребывания'], [{ field: 'worker-stays-at' }]] },
];

/** Where and as what the worker works. */
export const workLines: Line[] = [
  ['Адрес места работы: ', { field: 'work-address' }],
  ['Профессия: ', { field: 'profession' }],
];
