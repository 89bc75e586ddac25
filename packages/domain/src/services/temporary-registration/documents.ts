import type { DocumentType } from '../../schema/document.ts';

/** Kinds of paper that only the temporary registration asks for. */
export const documents: DocumentType[] = [
  {
    id: 'registration-application',
    name: 'Заявление о временной регистрации',
    text: 'Электронная форма на Госуслугах.',
    replacement: {
      text: 'Готовить его не нужно: это сама форма на Госуслугах.',
      procedures: ['gosuslugi-find-service'],
      cites: ['S001-13'],
    },
  },
  {
    id: 'registration-certificate',
    name: 'Свидетельство о регистрации по месту пребывания',
    text: 'Форма № 3, бумажное или электронное.',
    replacement: {
      text: 'Электронное свидетельство равно бумажному. Найдите файл в своём кабинете. Выдают ли бумажное второй раз, мы не знаем.',
      procedures: ['temporary-registration-certificate'],
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S001-17'],
      law: ['001-cert'],
    },
  },
  {
    id: 'registration-earlier-certificate',
    name: 'Справка о регистрации по месту пребывания',
    text: 'Если регистрация уже была.',
    replacement: {
      text: 'Раньше не регистрировались — её и не должно быть. Как получить новую, мы не знаем.',
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S001-09'],
    },
  },
  {
    id: 'registration-housing-certificate',
    name: 'Справка от владельца жилья',
    replacement: {
      text: 'Её пишет владелец жилья. Живёте по договору — подойдёт договор.',
      documents: ['lease'],
      cites: ['S001-03'],
    },
  },
  {
    id: 'registration-owner-letter',
    name: 'Письмо собственника',
    replacement: {
      text: 'Подойдёт договор аренды или выписка о праве на жильё.',
      documents: ['lease', 'ownership-proof'],
      cites: ['S001-04'],
    },
  },
  {
    id: 'registration-work-certificate',
    name: 'Справка с места работы',
    replacement: { text: 'Подавайте без неё: права на жильё она не даёт.', cites: ['S001-03'] },
  },
  {
    id: 'registration-purchase-contract',
    name: 'Договор купли-продажи жилья',
    replacement: {
      text: 'Подойдёт выписка из реестра недвижимости.',
      documents: ['ownership-proof'],
      place: 'rosreestr',
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-gift-contract',
    name: 'Договор дарения жилья',
    replacement: {
      text: 'Подойдёт выписка из реестра недвижимости.',
      documents: ['ownership-proof'],
      place: 'rosreestr',
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-inheritance',
    name: 'Документ о наследстве',
    replacement: {
      text: 'Подойдёт выписка из реестра недвижимости.',
      documents: ['ownership-proof'],
      place: 'rosreestr',
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-ownership-certificate',
    name: 'Свидетельство о праве собственности',
    text: 'С 2016 года не выдают; старые бумаги остались у владельцев.',
    replacement: {
      text: 'С 2016 года таких не выдают. Возьмите выписку из реестра недвижимости.',
      documents: ['ownership-proof'],
      place: 'rosreestr',
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-co-owner-consent',
    name: 'Письмо-согласие совладельца',
    replacement: {
      text: 'Подойдёт доверенность совладельца от нотариуса.',
      documents: ['registration-co-owner-power'],
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-co-owner-power',
    name: 'Доверенность совладельца от нотариуса',
    replacement: {
      text: 'Подойдёт письмо, в котором совладелец согласен.',
      documents: ['registration-co-owner-consent'],
      cites: ['S001-08'],
    },
  },
  {
    id: 'registration-notarised-consent',
    name: 'Согласие собственника, заверенное нотариусом',
    replacement: {
      text: 'Нотариус — только один из способов. Собственник может подтвердить согласие на Госуслугах или подписать заявление в МВД либо МФЦ.',
      documents: ['owner-consent'],
      procedures: ['owner-confirmation'],
      cites: ['S001-07'],
      law: ['001-notary'],
    },
  },
  {
    id: 'registration-notarised-lease',
    name: 'Договор аренды или субаренды, заверенный нотариусом',
    replacement: {
      text: 'По закону нотариус для найма жилья не нужен: подойдёт простой договор.',
      documents: ['lease'],
      cites: ['S001-24'],
      law: ['001-consent-lease'],
    },
  },
  {
    id: 'registration-landlord-right',
    name: 'Документ о праве сдавать жильё',
    text: 'Например, выписка из реестра недвижимости.',
    replacement: {
      text: 'Попросите его у того, кто сдал вам жильё. Подойдёт выписка из реестра недвижимости.',
      documents: ['ownership-proof'],
      cites: ['S001-24'],
    },
  },
  {
    id: 'registration-owner-invitation',
    name: 'Приглашение собственника (PDF)',
    replacement: {
      text: 'Бланк не ищите: портал составляет его сам. Собственнику может прийти запрос в его кабинет.',
      procedures: ['owner-invitation'],
      cites: ['S001-15'],
      law: ['001-invite'],
    },
  },
  {
    id: 'registration-second-parent-consent',
    name: 'Согласие второго родителя',
    replacement: {
      text: 'Обычно хватает одного родителя. Второго спрашивают, когда родители зарегистрированы порознь.',
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S001-09'],
      law: ['001-second-parent'],
    },
  },
  {
    id: 'registration-child-passport',
    name: 'Паспорт ребёнка',
    replacement: {
      text: 'До 14 лет вместо паспорта нужно свидетельство о рождении.',
      documents: ['birth-certificate'],
      cites: ['S001-25', 'S001-09'],
      law: ['001-child'],
    },
  },
  {
    id: 'registration-deregistration-certificate',
    name: 'Справка о снятии с учёта по прежнему адресу',
    replacement: { text: 'Подавайте без неё: её просят, только если она у вас есть.', cites: ['S001-21'] },
  },
  {
    id: 'registration-refusal-message',
    name: 'Сообщение об отказе из личного кабинета',
    replacement: {
      text: 'Ищите его в личном кабинете. Нет и там — попросите в МВД письменный отказ с нормой закона.',
      procedures: ['temporary-registration-refusal'],
      place: 'mvd',
      cites: ['S001-19'],
    },
  },
  {
    id: 'registration-vehicle-purchase-contract',
    name: 'Договор купли-продажи автомобиля',
    replacement: {
      text: 'Подойдёт другая бумага о праве на машину.',
      documents: ['registration-vehicle-ownership'],
      place: 'gibdd',
      cites: ['S001-11'],
    },
  },
  {
    id: 'registration-vehicle-ownership',
    name: 'Другой документ о праве на автомобиль',
    replacement: {
      text: 'Подойдёт договор купли-продажи машины.',
      documents: ['registration-vehicle-purchase-contract'],
      place: 'gibdd',
      cites: ['S001-11'],
    },
  },
  {
    id: 'registration-fine-decision',
    name: 'Постановление о штрафе',
    replacement: {
      text: 'Штраф не назначали — бумаги нет. Как получить копию, мы не знаем.',
      ask: 'там, где назначили штраф',
    },
  },
];
