import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-auto-renewal',
  service: 'monthly-document',
  title: 'Получать документ каждый месяц',
  shortTitle: 'Автоматическая выдача',
  lead: 'Что источник обещает об автоматической выдаче, почему на неё не стоит полагаться и как не пропустить месяц.',
  synonyms: [
    'автопродление',
    'подписка на справку',
    'по расписанию',
    'каждый месяц',
    'автоматически',
    'API',
    'корпоративный доступ',
  ],
  audience: ['citizen', 'organisation', 'employer', 'representative'],
  situations: ['change', 'expiring', 'fill-form'],
  forWhom: {
    text: 'Для тех, кому один и тот же документ нужен ежемесячно.',
    cites: ['S004-02', 'S004-21', 'S004-27'],
  },
  outcome: {
    text: 'У вас есть порядок на каждый месяц: ручной заказ или, если портал его предлагает, расписание.',
    cites: ['S004-21', 'S004-27'],
    law: ['004-auto'],
  },
  answer: {
    by: {
      headline: 'Заказывайте вручную каждый месяц',
      text: 'Когда месяц закончился — закажите за него. Подписку на документы подтвердить не удалось, хотя источник обещает её для любых запросов.',
      cites: ['S004-16', 'S004-27'],
      law: ['004-auto'],
      conflicts: ['K44'],
    },
    do: {
      items: [
        'Поставить себе напоминание',
        'Повторить прошлый заказ из истории',
        'Обновить подтверждение данных',
      ],
      cites: ['S004-17', 'S004-21'],
    },
    take: {
      items: ['Прошлый заказ', 'Даты закончившегося месяца'],
      cites: ['S004-16', 'S004-21'],
    },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Личный кабинет. Настройки расписания в нём может не быть.',
      cites: ['S004-21'],
      law: ['004-auto'],
    },
  ],
  cost: [
    {
      text: 'Цена подписки не названа.',
      cites: ['S004-21', 'S004-27'],
      conflicts: ['K28'],
    },
  ],
  questions: [
    {
      id: 'who',
      text: 'Кто заказывает?',
      options: [
        { value: 'person', label: 'человек, для себя' },
        { value: 'organisation', label: 'организация' },
      ],
      cites: ['S004-21'],
    },
  ],
  requirements: [
    {
      id: 'finished-month',
      kind: 'condition',
      name: 'Месяц уже закончился',
      text: 'Будущие даты портал не принимает, а расписание рассчитано наперёд: эти два правила источника спорят.',
      calculators: ['monthly-document-period'],
      cites: ['S004-16', 'S004-21'],
      conflicts: ['K44'],
    },
    {
      id: 'fresh-data',
      kind: 'action',
      name: 'Проверить, не устарели ли данные',
      procedures: ['monthly-document-data-confirmation'],
      cites: ['S004-17'],
    },
    {
      id: 'employee-consent',
      kind: 'condition',
      name: 'Сотрудники согласны на выдачу их документов',
      text: 'Без согласия личные сведения не передают, сколько бы прав ни было у вашей записи.',
      when: { question: 'who', is: 'organisation' },
      cites: ['S004-06', 'S004-21'],
      law: ['004-corp'],
    },
    {
      id: 'rights',
      kind: 'action',
      name: 'Раздать права доступа тем, кто заказывает',
      when: { question: 'who', is: 'organisation' },
      cites: ['S004-21'],
    },
  ],
  steps: [
    {
      id: 'repeat',
      title: 'Повторите прошлый заказ',
      text: 'История запросов хранится в кабинете: тип и реквизиты возьмите оттуда.',
      where: 'личный кабинет Госуслуг',
      procedures: ['monthly-document-order'],
      cites: ['S004-21'],
    },
    {
      id: 'period',
      title: 'Поставьте новый период',
      procedures: ['monthly-document-period'],
      calculators: ['monthly-document-period'],
      cites: ['S004-16'],
      conflicts: ['K44'],
    },
    {
      id: 'schedule',
      title: 'Поищите расписание',
      text: 'Если оно есть, источник обещает, что документ сформируют и отправят без вас, данные снова вводить не придётся.',
      cites: ['S004-02', 'S004-21', 'S004-27'],
      law: ['004-auto'],
      conflicts: ['K44'],
    },
    {
      id: 'organisation',
      title: 'Подключите систему организации',
      text: 'Источник обещает связь с корпоративной системой через программный доступ (API) и управление правами сотрудников. Есть ли это для вашей услуги, спросите поддержку.',
      when: { question: 'who', is: 'organisation' },
      procedures: ['monthly-document-support'],
      cites: ['S004-21'],
      law: ['004-corp'],
    },
    {
      id: 'check',
      title: 'Каждый месяц проверяйте, пришёл ли файл',
      procedures: ['monthly-document-status'],
      cites: ['S004-21', 'S004-23'],
    },
  ],
  notes: [
    {
      kind: 'oddity',
      text: '«Автоподписание» у источника — это отправка документа без участия человека, если её настроить. Подписывает файл ведомство, не вы.',
      cites: ['S004-02'],
      law: ['004-pdf'],
    },
  ],
  related: ['monthly-document-order', 'monthly-document-period', 'monthly-document-data-confirmation'],
  calculators: ['monthly-document-period'],
};
