import type { DocumentType } from '../../schema/document.ts';

/** Papers that only the connection to the state information system asks for. */
export const documents: DocumentType[] = [
  {
    id: 'gis-agreement-paper',
    name: 'Соглашение об информационном взаимодействии',
    replacement: {
      text: 'По экземпляру есть у каждой стороны, сила у них одинаковая. Ваш потерян — попросите копию у министерства.',
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-7.6'],
    },
  },
  {
    id: 'gis-application',
    name: 'Заявка на подключение к ГИС',
    replacement: {
      text: 'Бланк — приложение к соглашению. Другую форму не берут.',
      procedures: ['gis-connection'],
      cites: ['S002-1.3', 'S002-APP'],
    },
  },
  {
    id: 'gis-credentials-sheet',
    name: 'Учётные данные участника ГИС',
    replacement: {
      text: 'Бланк — приложение к заявке.',
      procedures: ['gis-connection'],
      cites: ['S002-APPX'],
    },
  },
  {
    id: 'gis-signatory-authority',
    name: 'Документ о полномочиях подписывающего',
    text: 'Его название и реквизиты вписывают в форму. Примеров в форме нет.',
    replacement: {
      text: 'Какой это документ, в форме не сказано.',
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-FORM'],
    },
  },
  {
    id: 'gis-user-request',
    name: 'Заявка на подключение или отключение пользователей',
    replacement: {
      text: 'Её форма — в Регламенте оператора. Где взять Регламент, мы не знаем.',
      procedures: ['gis-user-access'],
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-2.3', 'S002-6.3'],
    },
  },
  {
    id: 'gis-refusal-notice',
    name: 'Уведомление об отказе',
    replacement: {
      text: 'Как его присылают, в форме не сказано.',
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-1.5'],
    },
  },
  {
    id: 'gis-written-notice',
    name: 'Письменное уведомление',
    replacement: { text: 'Его пишете вы сами: образца нет.', cites: ['S002-7.2', 'S002-7.4'] },
  },
  {
    id: 'gis-email-notice',
    name: 'Сообщение по электронной почте',
    replacement: {
      text: 'Его пишете вы сами: образца нет.',
      procedures: ['gis-impossibility-notice'],
      cites: ['S002-2.2', 'S002-2.3'],
    },
  },
  {
    id: 'gis-commission-order',
    name: 'Приказ оператора о комиссии',
    replacement: {
      text: 'Приказ издаёт оператор: попросите копию у него.',
      procedures: ['gis-dispute'],
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-5.2'],
    },
  },
  {
    id: 'gis-commission-protocol',
    name: 'Протокол комиссии',
    replacement: {
      text: 'Протокол составляет комиссия после работы: попросите копию у неё.',
      procedures: ['gis-dispute'],
      ask: 'в министерстве',
      place: 'minsoc-udmurtia',
      cites: ['S002-5.7'],
    },
  },
  {
    id: 'gis-prescription',
    name: 'Предписание',
    replacement: {
      text: 'Подойдёт доверенность или копия приказа.',
      documents: ['power-of-attorney', 'gis-order-copy'],
      cites: ['S002-5.4'],
    },
  },
  {
    id: 'gis-order-copy',
    name: 'Копия приказа или распоряжения',
    replacement: {
      text: 'Подойдёт доверенность или предписание.',
      documents: ['power-of-attorney', 'gis-prescription'],
      cites: ['S002-5.4'],
    },
  },
  {
    id: 'gis-fsb-licence',
    name: 'Лицензия ФСБ',
    replacement: {
      text: 'Какая лицензия нужна, зависит от вопроса. Может хватить лицензии ФСТЭК.',
      documents: ['gis-fstek-licence'],
      cites: ['S002-5.5'],
    },
  },
  {
    id: 'gis-fstek-licence',
    name: 'Лицензия ФСТЭК',
    replacement: {
      text: 'Какая лицензия нужна, зависит от вопроса. Может хватить лицензии ФСБ.',
      documents: ['gis-fsb-licence'],
      cites: ['S002-5.5'],
    },
  },
];
