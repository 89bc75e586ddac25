import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the renewal of a work patent asks for. */
export const documents: DocumentType[] = [
  {
    id: 'patent-application',
    name: 'Заявление о переоформлении патента',
    issuedBy: { text: 'Составит миграционный центр по вашим сведениям.', cites: ['S003-3.10.1'] },
  },
  { id: 'patent-photo', name: 'Цветная фотография 30 × 40 мм' },
  {
    id: 'stateless-person-document',
    name: 'Документ лица без гражданства',
    text: 'Выдан другим государством и признан по международному договору.',
  },
  { id: 'other-identity-document', name: 'Другой документ, который Россия признаёт удостоверением личности' },
  {
    id: 'health-policy',
    name: 'Полис или договор ДМС',
    issuedBy: { text: 'Российская страховая компания.', cites: ['S003-2.1.4'] },
  },
  {
    id: 'medical-infections',
    name: 'Заключение об инфекционных заболеваниях',
    issuedBy: {
      text: 'Уполномоченная медицинская организация в Москве.',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med819'],
    },
  },
  {
    id: 'hiv-certificate',
    name: 'Сертификат об отсутствии ВИЧ-инфекции',
    issuedBy: {
      text: 'Уполномоченная медицинская организация в Москве.',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med819'],
    },
  },
  {
    id: 'narcologist-conclusion',
    name: 'Заключение психиатра-нарколога',
    issuedBy: {
      text: 'Уполномоченная медицинская организация в Москве.',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med819'],
    },
  },
  { id: 'language-certificate', name: 'Сертификат о русском языке, истории и законах России' },
  { id: 'soviet-education-document', name: 'Аттестат или диплом СССР' },
  { id: 'russian-education-document', name: 'Российский документ об образовании или квалификации' },
  { id: 'moscow-exam-document', name: 'Московский документ об экзамене' },
  {
    id: 'employer-petition-paper',
    name: 'Ходатайство работодателя или заказчика',
    issuedBy: { text: 'Работодатель или заказчик.', cites: ['S003-2.1.9'] },
  },
  { id: 'tax-receipts', name: 'Чеки и квитанции об уплате НДФЛ' },
  {
    id: 'tax-office-certificate',
    name: 'Справка налоговой о поступивших платежах',
    issuedBy: { text: 'Налоговая инспекция.', cites: ['S003-4.6'] },
  },
  {
    id: 'bank-debit-statement',
    name: 'Выписка банка о списании денег',
    issuedBy: { text: 'Банк, через который платили.', cites: ['S003-4.6'] },
  },
  { id: 'transfer-act', name: 'Акт приёма-передачи бумаг в миграционный орган' },
  { id: 'patent-refusal-letter', name: 'Письменный отказ миграционного органа' },
];
