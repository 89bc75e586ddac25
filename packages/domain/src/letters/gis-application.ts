import type { Letter, LetterField } from '../schema/letter.ts';
import { systemName } from './common/gis.ts';

/** A row of the sheet of credentials that is a line of text. */
function credential(
  name: string,
  label: string,
  more: Partial<Pick<Extract<LetterField, { kind: 'text' }>, 'check' | 'hint'>> = {},
  group = 'Учётные данные: организация',
): LetterField {
  return { kind: 'text', name, label, ...more, group, required: true };
}

const responsible = 'Учётные данные: ответственный за работу в ГИС';

export const letter: Letter = {
  id: 'gis-application',
  title: 'ГИС: заявка на подключение с учётными данными',
  shortTitle: 'ГИС: заявка на подключение',
  forWhom: {
    text: 'Для организации, которая уже подписала соглашение о ГИС Удмуртии. Заявку подают в двух экземплярах и только по форме: отступление от неё — повод для отказа.',
    cites: ['S002-APP', 'S002-APPX', 'S002-1.3', 'S002-1.5'],
  },
  procedures: ['gis-connection'],
  addressee: {
    lines: [
      [
        'Приложение к соглашению об информационном взаимодействии между оператором и участником государственной информационной системы ',
        systemName,
        ' от ',
        { field: 'agreement-on', as: 'date-words' },
        ' № ',
        { field: 'agreement-number' },
      ],
    ],
    cites: ['S002-APP'],
    law: ['002-year'],
    conflicts: ['K33'],
  },
  copies: 2,
  fields: [
    {
      kind: 'date',
      name: 'agreement-on',
      label: 'Дата соглашения',
      hint: 'В бланке напечатан 2022 год: впишите свой.',
      when: 'past',
      group: 'Заявка',
      required: true,
    },
    { kind: 'text', name: 'agreement-number', label: 'Номер соглашения', group: 'Заявка', required: true },
    { kind: 'date', name: 'date', label: 'Дата заявки', when: 'any', group: 'Заявка', required: true },
    {
      kind: 'text',
      name: 'represented-by',
      label: 'В лице кого: должность, фамилия, имя, отчество',
      hint: 'Так, как читается после слов «в лице»: директора Петровой Анны Ивановны.',
      group: 'Заявка',
      required: true,
    },
    {
      kind: 'text',
      name: 'basis',
      label: 'На основании чего действует',
      hint: 'Так, как читается после слов «на основании»: Устава; доверенности от 19.01.2026 № 5.',
      group: 'Заявка',
      required: true,
    },
    {
      kind: 'text',
      name: 'head-position',
      label: 'Должность руководителя участника',
      group: 'Заявка',
      required: true,
    },
    credential('full-name', '1. Полное наименование участника'),
    credential('short-name', '2. Сокращённое наименование участника'),
    credential('legal-address', '3. Юридический адрес'),
    credential('postal-address', '4. Почтовый адрес'),
    credential('inn', '5. ИНН', { check: 'inn' }),
    credential('ogrn', '6. ОГРН', { check: 'ogrn' }),
    credential('oktmo', '7. ОКТМО', { check: 'oktmo' }),
    credential('head', '8. ФИО руководителя', { hint: 'Полностью. Склонять не нужно.' }),
    credential('phone', '9. Телефон', { check: 'phone' }),
    credential('fax', '10. Факс', { hint: 'Его нет — так и напишите.' }),
    credential('email', '11. Адрес электронной почты', {
      check: 'email',
      hint: 'Ящик, который читают каждый день.',
    }),
    credential('responsible-name', '12. ФИО ответственного', {}, responsible),
    credential('responsible-position', '13. Должность ответственного', {}, responsible),
    credential('responsible-phone', '14. Телефон рабочий', { check: 'phone' }, responsible),
    credential('responsible-mobile', '15. Телефон сотовый', { check: 'phone' }, responsible),
    credential(
      'responsible-email',
      '16. Адрес электронной почты ответственного',
      { check: 'email' },
      responsible,
    ),
  ],
  blocks: [
    { kind: 'title', text: ['Заявка'], cites: ['S002-APP'] },
    {
      kind: 'text',
      text: ['на подключение к государственной информационной системе ', systemName],
      cites: ['S002-APP'],
    },
    { kind: 'text', text: ['от ', { field: 'date', as: 'date-words' }], cites: ['S002-APP'] },
    {
      kind: 'text',
      text: [
        { field: 'full-name' },
        ' в лице ',
        { field: 'represented-by' },
        ', действующего на основании ',
        { field: 'basis' },
        ', в соответствии с приказом Министерства социальной политики и труда Удмуртской Республики и Министерства информатизации и связи Удмуртской Республики от 30.09.2020 № 316/195 «Об утверждении Положения о государственной информационной системе ',
        systemName,
        ' (далее – ГИС), на основании соглашения об информационном взаимодействии между оператором и участником государственной информационной системы ',
        systemName,
        ' от ',
        { field: 'agreement-on', as: 'date-words' },
        ' № ',
        { field: 'agreement-number' },
        ' просит предоставить доступ к ГИС в целях технологического обеспечения предоставления государственных услуг и исполнения государственных функций в электронной форме, межведомственного информационного взаимодействия в электронной форме с использованием ГИС.',
      ],
      cites: ['S002-APP'],
      law: ['002-year'],
    },
    { kind: 'text', text: ['Основные учетные данные указаны в приложении.'], cites: ['S002-APP'] },
    {
      kind: 'sign',
      lines: [
        ['Должность руководителя Участника ГИС: ', { field: 'head-position' }],
        ['Подпись: ____________________ / ', { field: 'head' }, ' /'],
        ['М.П.'],
      ],
      cites: ['S002-APP'],
    },
    {
      kind: 'heading',
      text: ['Далее заполняется уполномоченным лицом Оператора ГИС'],
      cites: ['S002-APP-REG'],
    },
    {
      kind: 'sign',
      lines: [
        ['Данная Заявка зарегистрирована, регистрационный № __________ от «__» __________ 20__ года.'],
        ['Заявку зарегистрировал (должность, фамилия, имя, отчество): ________________________'],
        ['«__» __________ 20__ г.  Подпись: ____________________ / ____________________ /'],
        ['М.П.'],
      ],
      cites: ['S002-APP-REG'],
    },
    {
      kind: 'address',
      newSheet: true,
      lines: [['Приложение к заявке на подключение к государственной информационной системе ', systemName]],
      cites: ['S002-APPX'],
    },
    {
      kind: 'heading',
      text: ['Учетные данные участника государственной информационной системы ', systemName],
      cites: ['S002-APPX'],
    },
    {
      kind: 'table',
      caption: 'Учетные данные участника',
      numbered: true,
      head: ['Сведения', 'Данные'],
      rows: [
        {
          cells: [['Полное наименование участника'], [{ field: 'full-name' }]],
          under: 'Основные данные',
        },
        { cells: [['Сокращенное наименование участника'], [{ field: 'short-name' }]] },
        { cells: [['Юридический адрес'], [{ field: 'legal-address' }]] },
        { cells: [['Почтовый адрес'], [{ field: 'postal-address' }]] },
        { cells: [['ИНН'], [{ field: 'inn' }]] },
        { cells: [['ОГРН'], [{ field: 'ogrn' }]] },
        { cells: [['ОКТМО'], [{ field: 'oktmo' }]] },
        { cells: [['ФИО руководителя'], [{ field: 'head' }]] },
        { cells: [['Телефон'], [{ field: 'phone' }]] },
        { cells: [['Факс'], [{ field: 'fax' }]] },
        { cells: [['Адрес электронной почты (E-mail)'], [{ field: 'email' }]] },
        {
          cells: [['ФИО'], [{ field: 'responsible-name' }]],
          under: 'Лицо, ответственное за обеспечение работы участника в ГИС',
        },
        { cells: [['Должность'], [{ field: 'responsible-position' }]] },
        { cells: [['Телефон рабочий'], [{ field: 'responsible-phone' }]] },
        { cells: [['Телефон сотовый'], [{ field: 'responsible-mobile' }]] },
        { cells: [['Адрес электронной почты (E-mail)'], [{ field: 'responsible-email' }]] },
      ],
      cites: ['S002-APPX', 'S002-APPX-1', 'S002-APPX-2'],
    },
    {
      kind: 'sign',
      lines: [
        ['Оператор'],
        ['Должность: ______________________________'],
        ['Подпись: ____________________ / ____________________ /'],
        ['М.П.'],
      ],
      cites: ['S002-APPX-3'],
    },
    {
      kind: 'sign',
      lines: [
        ['Участник'],
        ['Должность: ', { field: 'head-position' }],
        ['Подпись: ____________________ / ', { field: 'head' }, ' /'],
        ['М.П.'],
      ],
      cites: ['S002-APPX-3'],
    },
  ],
  unread: [
    'Форма 2022 года: попросите у министерства ту, которая действует сегодня.',
    'Можно ли подписать заявку не руководителю, а уполномоченному: в форме названы оба.',
  ],
};
