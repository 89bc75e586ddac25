import type { DocumentType } from '../../schema/document.ts';

/** Papers that only the connection to the state information system asks for. */
export const documents: DocumentType[] = [
  { id: 'gis-agreement-paper', name: 'Соглашение об информационном взаимодействии' },
  { id: 'gis-application', name: 'Заявка на подключение к ГИС' },
  { id: 'gis-credentials-sheet', name: 'Учётные данные участника ГИС' },
  {
    id: 'gis-signatory-authority',
    name: 'Документ о полномочиях подписывающего',
    text: 'Его название и реквизиты вписывают в форму. Примеров в форме нет.',
  },
  { id: 'gis-user-request', name: 'Заявка на подключение или отключение пользователей' },
  { id: 'gis-refusal-notice', name: 'Уведомление об отказе' },
  { id: 'gis-written-notice', name: 'Письменное уведомление' },
  { id: 'gis-email-notice', name: 'Сообщение по электронной почте' },
  { id: 'gis-commission-order', name: 'Приказ оператора о комиссии' },
  { id: 'gis-commission-protocol', name: 'Протокол комиссии' },
  { id: 'gis-prescription', name: 'Предписание' },
  { id: 'gis-order-copy', name: 'Копия приказа или распоряжения' },
  { id: 'gis-fsb-licence', name: 'Лицензия ФСБ' },
  { id: 'gis-fstek-licence', name: 'Лицензия ФСТЭК' },
];
