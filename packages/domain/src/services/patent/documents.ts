import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the renewal of a work patent asks for. */
export const documents: DocumentType[] = [
  {
    id: 'patent-application',
    name: 'Заявление о переоформлении патента',
    issuedBy: { text: 'Составит миграционный центр по вашим сведениям.', cites: ['S003-3.10.1'] },
    replacement: {
      text: 'Готовить его не нужно: заявление составит центр по вашим сведениям.',
      procedures: ['patent-renewal-application-data'],
      cites: ['S003-3.10.1'],
    },
  },
  {
    id: 'patent-photo',
    name: 'Цветная фотография 30 × 40 мм',
    replacement: { text: 'Сфотографироваться можно и в центре.', cites: ['S003-3.8'] },
  },
  {
    id: 'stateless-person-document',
    name: 'Документ лица без гражданства',
    text: 'Выдан другим государством и признан по международному договору.',
    replacement: {
      text: 'Подойдёт другая бумага, которую Россия признаёт удостоверением личности.',
      documents: ['residence-permit', 'temporary-residence-permit', 'other-identity-document'],
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-2.1.3'],
    },
  },
  {
    id: 'other-identity-document',
    name: 'Другой документ, который Россия признаёт удостоверением личности',
    replacement: {
      text: 'Подойдёт вид на жительство, разрешение на временное проживание или документ лица без гражданства.',
      documents: ['residence-permit', 'temporary-residence-permit', 'stateless-person-document'],
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-2.1.3'],
    },
  },
  {
    id: 'health-policy',
    name: 'Полис или договор ДМС',
    issuedBy: { text: 'Российская страховая компания.', cites: ['S003-2.1.4'] },
    replacement: {
      text: 'Купите полис у российской страховой компании, не короче нового срока патента. Закон допускает и договор с клиникой, если его предусмотрел регион.',
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-2.1.4'],
      law: ['003-dms'],
    },
  },
  {
    id: 'medical-infections',
    name: 'Заключение об инфекционных заболеваниях',
    issuedBy: {
      text: 'Уполномоченная медицинская организация в Москве.',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med819'],
    },
    replacement: {
      text: 'Пройдите осмотр в уполномоченной клинике. Сдайте бумагу в пределах трёх месяцев с выдачи. Дают ли дубликат, мы не знаем.',
      ask: 'в клинике, которая выдала бумагу',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med', '003-med819'],
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
    replacement: {
      text: 'Пройдите осмотр в уполномоченной клинике. Сдайте бумагу в пределах трёх месяцев с выдачи. Дают ли дубликат, мы не знаем.',
      ask: 'в клинике, которая выдала бумагу',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med', '003-med819'],
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
    replacement: {
      text: 'Пройдите осмотр в уполномоченной клинике. Сдайте бумагу в пределах трёх месяцев с выдачи. Дают ли дубликат, мы не знаем.',
      ask: 'в клинике, которая выдала бумагу',
      cites: ['S003-2.1.7-tail'],
      law: ['003-med', '003-med819'],
    },
  },
  {
    id: 'language-certificate',
    name: 'Сертификат о русском языке, истории и законах России',
    replacement: {
      text: 'Сдайте экзамен. Он не нужен, если есть аттестат СССР или российский документ об образовании. Дают ли дубликат, мы не знаем.',
      documents: ['soviet-education-document', 'russian-education-document'],
      ask: 'там, где сдавали экзамен',
      cites: ['S003-2.1.8'],
      law: ['003-cert'],
    },
  },
  {
    id: 'soviet-education-document',
    name: 'Аттестат или диплом СССР',
    replacement: {
      text: 'Подойдёт российский документ об образовании. Нет и его — сдайте экзамен.',
      documents: ['russian-education-document', 'language-certificate'],
      cites: ['S003-2.1.8'],
      law: ['003-cert'],
    },
  },
  {
    id: 'russian-education-document',
    name: 'Российский документ об образовании или квалификации',
    replacement: {
      text: 'Подойдёт аттестат или диплом СССР. Нет и его — сдайте экзамен.',
      documents: ['soviet-education-document', 'language-certificate'],
      cites: ['S003-2.1.8'],
      law: ['003-cert'],
    },
  },
  {
    id: 'moscow-exam-document',
    name: 'Московский документ об экзамене',
    replacement: {
      text: 'Он не нужен, если есть сертификат или документ об образовании.',
      documents: ['language-certificate', 'soviet-education-document', 'russian-education-document'],
      cites: ['S003-2.1.8'],
      law: ['003-cert-msk'],
    },
  },
  {
    id: 'employer-petition-paper',
    name: 'Ходатайство работодателя или заказчика',
    issuedBy: { text: 'Работодатель или заказчик.', cites: ['S003-2.1.9'] },
    replacement: {
      text: 'Попросите его у работодателя или заказчика: форма свободная. Без ходатайства заявление не примут.',
      procedures: ['employer-petition'],
      cites: ['S003-2.1.9', 'S003-4.5'],
      law: ['003-docs-hod'],
    },
  },
  {
    id: 'tax-receipts',
    name: 'Чеки и квитанции об уплате НДФЛ',
    replacement: {
      text: 'За месяцы без чеков возьмите справку налоговой или выписку банка.',
      documents: ['tax-office-certificate', 'bank-debit-statement'],
      procedures: ['patent-tax-proof'],
      cites: ['S003-4.6'],
    },
  },
  {
    id: 'tax-office-certificate',
    name: 'Справка налоговой о поступивших платежах',
    issuedBy: { text: 'Налоговая инспекция.', cites: ['S003-4.6'] },
    replacement: {
      text: 'Чеки потеряны, а справки нет — подойдёт выписка банка.',
      documents: ['bank-debit-statement'],
      procedures: ['patent-tax-proof'],
      place: 'fns',
      cites: ['S003-4.6'],
    },
  },
  {
    id: 'bank-debit-statement',
    name: 'Выписка банка о списании денег',
    issuedBy: { text: 'Банк, через который платили.', cites: ['S003-4.6'] },
    replacement: {
      text: 'Чеки потеряны, а выписки нет — подойдёт справка налоговой.',
      documents: ['tax-office-certificate'],
      procedures: ['patent-tax-proof'],
      place: 'fns',
      cites: ['S003-4.6'],
    },
  },
  {
    id: 'transfer-act',
    name: 'Акт приёма-передачи бумаг в миграционный орган',
    replacement: {
      text: 'Акт составляют центр и миграционный орган. Копию вам не обещают: спросите в центре день и номер акта.',
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-3.11'],
    },
  },
  {
    id: 'patent-refusal-letter',
    name: 'Письменный отказ миграционного органа',
    replacement: {
      text: 'Отказали устно — попросите отказ на бумаге, с основанием.',
      procedures: ['patent-renewal-refusal'],
      cites: ['S003-6.2', 'S003-6.3'],
    },
  },
];
