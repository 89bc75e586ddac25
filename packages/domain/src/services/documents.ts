import type { DocumentType } from '../schema/document.ts';

/** Kinds of paper that several services ask for. A service adds its own in `<service>/documents.ts`. */
export const documents: DocumentType[] = [
  { id: 'passport-russian', name: 'Паспорт гражданина России' },
  { id: 'passport-foreign', name: 'Паспорт иностранного гражданина' },
  { id: 'identity-document', name: 'Документ, удостоверяющий личность' },
  { id: 'residence-permit', name: 'Вид на жительство' },
  { id: 'temporary-residence-permit', name: 'Разрешение на временное проживание' },
  { id: 'migration-card', name: 'Миграционная карта' },
  { id: 'visa', name: 'Виза' },
  { id: 'translation', name: 'Заверенный перевод на русский язык' },
  { id: 'power-of-attorney', name: 'Доверенность' },
  { id: 'owner-consent', name: 'Согласие собственника жилья' },
  { id: 'ownership-proof', name: 'Документ о праве на жильё (выписка из ЕГРН)' },
  { id: 'lease', name: 'Договор аренды (найма) жилья' },
  { id: 'birth-certificate', name: 'Свидетельство о рождении' },
  { id: 'marriage-certificate', name: 'Свидетельство о браке' },
  { id: 'snils', name: 'СНИЛС' },
  { id: 'inn', name: 'ИНН' },
  { id: 'personal-data-consent', name: 'Согласие на обработку персональных данных' },
  { id: 'payment-receipt', name: 'Чек или квитанция об оплате' },
  {
    id: 'registration-slip',
    name: 'Отрывная часть уведомления о прибытии',
    text: 'В обиходе «регистрация».',
  },
  {
    id: 'amina-record',
    name: 'Запись об учёте в приложении «Амина»',
    text: 'В Москве и области ею учитывают тех, кто приехал работать без визы. Бланка при этом может не быть.',
  },
  { id: 'work-patent', name: 'Патент на работу' },
  { id: 'employment-contract', name: 'Трудовой договор' },
  { id: 'civil-contract', name: 'Гражданско-правовой договор на работы или услуги' },
];
