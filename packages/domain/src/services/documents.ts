import type { DocumentType } from '../schema/document.ts';

/** Kinds of paper that several services ask for. A service adds its own in `<service>/documents.ts`. */
export const documents: DocumentType[] = [
  {
    id: 'passport-russian',
    name: 'Паспорт гражданина России',
    replacement: {
      text: 'Как получить паспорт взамен потерянного, мы не знаем.',
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
    },
  },
  {
    id: 'passport-foreign',
    name: 'Паспорт иностранного гражданина',
    replacement: {
      text: 'Паспорт истёк — сначала получите новый, потом исправьте заявку. Где его выдают, мы не знаем.',
      procedures: ['replace-expired-documents', 'passport-validity'],
      ask: 'в посольстве вашей страны',
      cites: ['S000-04'],
    },
  },
  {
    id: 'identity-document',
    name: 'Документ, удостоверяющий личность',
    replacement: {
      text: 'Какая бумага подойдёт вместо паспорта, мы не знаем.',
      ask: 'в поддержке Госуслуг',
      place: 'gosuslugi',
    },
  },
  {
    id: 'residence-permit',
    name: 'Вид на жительство',
    replacement: {
      text: 'Срок истёк — сначала получите новую бумагу. Как её восстановить, мы не знаем.',
      procedures: ['replace-expired-documents'],
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S000-04'],
    },
  },
  {
    id: 'temporary-residence-permit',
    name: 'Разрешение на временное проживание',
    replacement: {
      text: 'Срок истёк — сначала получите новую бумагу. Как её восстановить, мы не знаем.',
      procedures: ['replace-expired-documents'],
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S000-04'],
    },
  },
  {
    id: 'migration-card',
    name: 'Миграционная карта',
    replacement: {
      text: 'Годится и карта, которую выдал миграционный орган, с его отметкой. Как получить такую карту взамен, мы не знаем.',
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S003-2.1.5'],
    },
  },
  {
    id: 'visa',
    name: 'Виза',
    replacement: {
      text: 'Въехали без визы — она не нужна: хватает миграционной карты. Как восстановить визу, мы не знаем.',
      documents: ['migration-card'],
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S000-12'],
      law: ['000-purpose'],
    },
  },
  {
    id: 'translation',
    name: 'Заверенный перевод на русский язык',
    replacement: {
      text: 'Бумага на русском — перевод не нужен. Кто заверяет перевод, в правилах не сказано.',
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-2.1.11'],
    },
  },
  {
    id: 'power-of-attorney',
    name: 'Доверенность',
    replacement: {
      text: 'Подаёте сами — она не нужна. Подаёт другой — нужна доверенность от нотариуса или электронная, с усиленной подписью.',
      cites: ['S001-08', 'S001-09'],
    },
  },
  {
    id: 'owner-consent',
    name: 'Согласие собственника жилья',
    replacement: {
      text: 'Собственник может подтвердить согласие в своём кабинете Госуслуг. Может и подписать заявление в МВД или МФЦ. За иностранца хозяин подаёт сам: тогда отдельного согласия не нужно.',
      procedures: ['owner-confirmation', 'obtain-owner-consent'],
      cites: ['S001-07', 'S001-16', 'S000-06'],
      law: ['001-notary', '000-consent'],
    },
  },
  {
    id: 'ownership-proof',
    name: 'Документ о праве на жильё (выписка из ЕГРН)',
    replacement: {
      text: 'Живёте в чужом жилье — подойдёт договор аренды или согласие хозяина. Как заказать выписку о своём, подскажут в Росреестре.',
      documents: ['lease', 'owner-consent'],
      ask: 'в Росреестре',
      place: 'rosreestr',
      cites: ['S001-07'],
    },
  },
  {
    id: 'lease',
    name: 'Договор аренды (найма) жилья',
    replacement: {
      text: 'Нет договора — подойдёт согласие собственника. Жильё ваше — бумага о праве на него.',
      documents: ['owner-consent', 'ownership-proof'],
      cites: ['S001-07'],
      law: ['001-consent-lease'],
    },
  },
  {
    id: 'birth-certificate',
    name: 'Свидетельство о рождении',
    replacement: {
      text: 'Как получить свидетельство взамен, мы не знаем.',
      ask: 'в ЗАГСе или в МФЦ',
      place: 'mfc',
    },
  },
  { id: 'marriage-certificate', name: 'Свидетельство о браке' },
  { id: 'snils', name: 'СНИЛС' },
  { id: 'inn', name: 'ИНН' },
  {
    id: 'personal-data-consent',
    name: 'Согласие на обработку персональных данных',
    replacement: {
      text: 'Его подписывают, когда заказывают услугу. Бланк спросите в центре. На портале его дают в самой форме.',
      cites: ['S003-3.6', 'S004-09'],
    },
  },
  {
    id: 'payment-receipt',
    name: 'Чек или квитанция об оплате',
    replacement: {
      text: 'Потеряли чек за услугу центра — оплату подтвердит его система. Как вернуть чек госпошлины, мы не знаем.',
      ask: 'в банке, через который платили',
      cites: ['S003-3.2', 'S003-3.6'],
    },
  },
  {
    id: 'registration-slip',
    name: 'Отрывная часть уведомления о прибытии',
    text: 'В обиходе «регистрация».',
    replacement: {
      text: 'Спросите её у хозяина жилья: уведомление подаёт он. Вы на учёте через «Амину» — бланка может не быть.',
      documents: ['amina-record'],
      procedures: ['register-host'],
      ask: 'в отделе МВД по вопросам миграции',
      place: 'mvd',
      cites: ['S000-08', 'S003-3.10.1'],
      law: ['003-regcard'],
    },
  },
  {
    id: 'amina-record',
    name: 'Запись об учёте в приложении «Амина»',
    text: 'В Москве и области ею учитывают тех, кто приехал работать без визы. Бланка при этом может не быть.',
    replacement: {
      text: 'Вас учли по бланку — подойдёт его отрывная часть.',
      documents: ['registration-slip'],
      ask: 'в миграционном центре',
      place: 'migration-centre-moscow',
      cites: ['S003-3.10.1'],
      law: ['003-regcard'],
    },
  },
  {
    id: 'work-patent',
    name: 'Патент на работу',
    replacement: {
      text: 'Дубликат патента стоит 2 100 рублей. Где и как его просить, мы не знаем.',
      ask: 'в миграционном центре и в отделе МВД',
      place: 'migration-centre-moscow',
      law: ['G-fees-2025'],
    },
  },
  {
    id: 'employment-contract',
    name: 'Трудовой договор',
    replacement: {
      text: 'Попросите экземпляр у работодателя. Нанимает частное лицо — договора правила не просят.',
      procedures: ['work-contract-check'],
      cites: ['S003-2.1.10'],
    },
  },
  {
    id: 'civil-contract',
    name: 'Гражданско-правовой договор на работы или услуги',
    replacement: {
      text: 'Попросите экземпляр у заказчика. Нанимает частное лицо — договора правила не просят.',
      procedures: ['work-contract-check'],
      cites: ['S003-2.1.10'],
    },
  },
];
