import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the temporary registration asks for. */
export const documents: DocumentType[] = [
  {
    id: 'registration-application',
    name: 'Заявление о временной регистрации',
    text: 'Электронная форма на Госуслугах.',
  },
  {
    id: 'registration-certificate',
    name: 'Свидетельство о регистрации по месту пребывания',
    text: 'Форма № 3, бумажное или электронное.',
  },
  {
    id: 'registration-earlier-certificate',
    name: 'Справка о регистрации по месту пребывания',
    text: 'Если регистрация уже была.',
  },
  { id: 'registration-housing-certificate', name: 'Справка от владельца жилья' },
  { id: 'registration-owner-letter', name: 'Письмо собственника' },
  { id: 'registration-work-certificate', name: 'Справка с места работы' },
  { id: 'registration-purchase-contract', name: 'Договор купли-продажи жилья' },
  { id: 'registration-gift-contract', name: 'Договор дарения жилья' },
  { id: 'registration-inheritance', name: 'Документ о наследстве' },
  {
    id: 'registration-ownership-certificate',
    name: 'Свидетельство о праве собственности',
    text: 'С 2016 года не выдают; старые бумаги остались у владельцев.',
  },
  {
    id: 'registration-co-owner-consent',
    name: 'Письмо-согласие совладельца',
  },
  { id: 'registration-co-owner-power', name: 'Доверенность совладельца от нотариуса' },
  { id: 'registration-notarised-consent', name: 'Согласие собственника, заверенное нотариусом' },
  { id: 'registration-notarised-lease', name: 'Договор аренды или субаренды, заверенный нотариусом' },
  {
    id: 'registration-landlord-right',
    name: 'Документ о праве сдавать жильё',
    text: 'Например, выписка из реестра недвижимости.',
  },
  { id: 'registration-owner-invitation', name: 'Приглашение собственника (PDF)' },
  { id: 'registration-second-parent-consent', name: 'Согласие второго родителя' },
  { id: 'registration-child-passport', name: 'Паспорт ребёнка' },
  { id: 'registration-deregistration-certificate', name: 'Справка о снятии с учёта по прежнему адресу' },
  { id: 'registration-refusal-message', name: 'Сообщение об отказе из личного кабинета' },
  { id: 'registration-vehicle-purchase-contract', name: 'Договор купли-продажи автомобиля' },
  { id: 'registration-vehicle-ownership', name: 'Другой документ о праве на автомобиль' },
  { id: 'registration-fine-decision', name: 'Постановление о штрафе' },
];
