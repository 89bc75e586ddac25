import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the renewal of a work patent asks for. */
export const documents: DocumentType[] = [
  { id: 'patent-application', name: 'Заявление о переоформлении патента' },
  { id: 'patent-photo', name: 'Цветная фотография 30 × 40 мм' },
  {
    id: 'stateless-person-document',
    name: 'Документ лица без гражданства',
    text: 'Выдан другим государством и признан по международному договору.',
  },
  { id: 'other-identity-document', name: 'Другой документ, который Россия признаёт удостоверением личности' },
  { id: 'health-policy', name: 'Полис или договор ДМС' },
  { id: 'medical-infections', name: 'Заключение об инфекционных заболеваниях' },
  { id: 'hiv-certificate', name: 'Сертификат об отсутствии ВИЧ-инфекции' },
  { id: 'narcologist-conclusion', name: 'Заключение психиатра-нарколога' },
  { id: 'language-certificate', name: 'Сертификат о русском языке, истории и законах России' },
  { id: 'soviet-education-document', name: 'Аттестат или диплом СССР' },
  { id: 'russian-education-document', name: 'Российский документ об образовании или квалификации' },
  { id: 'moscow-exam-document', name: 'Московский документ об экзамене' },
  { id: 'employer-petition-paper', name: 'Ходатайство работодателя или заказчика' },
  { id: 'tax-receipts', name: 'Чеки и квитанции об уплате НДФЛ' },
  { id: 'tax-office-certificate', name: 'Справка налоговой о поступивших платежах' },
  { id: 'bank-debit-statement', name: 'Выписка банка о списании денег' },
  { id: 'transfer-act', name: 'Акт приёма-передачи бумаг в миграционный орган' },
  { id: 'patent-refusal-letter', name: 'Письменный отказ миграционного органа' },
];
