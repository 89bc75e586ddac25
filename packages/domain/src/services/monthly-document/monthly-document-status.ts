import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-status',
  service: 'monthly-document',
  title: 'Проверить статус заказа',
  shortTitle: 'Статус заказа',
  lead: 'Где посмотреть, на каком этапе заказ, что значит каждый статус и что делать при отказе.',
  synonyms: [
    'где мой документ',
    'отследить заявку',
    'статус заявления',
    'в обработке',
    'отказано',
    'история заказов',
    'зависла заявка',
  ],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['waiting', 'refused'],
  forWhom: { text: 'Для тех, кто отправил заявку и ждёт.', cites: ['S004-23'] },
  outcome: {
    text: 'Вы видите этап заказа и знаете следующий шаг.',
    cites: ['S004-23'],
  },
  answer: {
    by: {
      headline: 'В любой день',
      text: 'Смотреть можно сколько угодно. Когда статус должен смениться, подскажет расчёт дня выдачи.',
      calculator: 'monthly-document-ready',
      cites: ['S004-19', 'S004-23'],
    },
    do: { steps: ['sign-in', 'history', 'open', 'act'] },
    take: { requirements: ['signed-in', 'request'] },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Раздел «Мои услуги», затем «История заказов».',
      cites: ['S004-23'],
      conflicts: ['K27'],
    },
  ],
  cost: [{ text: 'Бесплатно: вы делаете это сами, в кабинете.', cites: ['S004-23'] }],
  requirements: [
    {
      id: 'signed-in',
      kind: 'condition',
      name: 'Вы вошли в личный кабинет',
      short: 'Вход на портал',
      procedures: ['monthly-document-login'],
      cites: ['S004-23'],
    },
    {
      id: 'request',
      kind: 'information',
      name: 'Какой запрос искать: номер или день подачи',
      short: 'Номер или дату заявки',
      cites: ['S004-23', 'S004-25'],
    },
    {
      id: 'reason',
      kind: 'action',
      name: 'При отказе выписать причину',
      text: 'Она стоит рядом со статусом и пригодится поддержке.',
      procedures: ['monthly-document-support'],
      cites: ['S004-23'],
    },
  ],
  steps: [
    { id: 'sign-in', title: 'Войдите на портал', where: 'Госуслуги', place: 'gosuslugi', cites: ['S004-23'] },
    {
      id: 'history',
      title: 'Откройте «Мои услуги» → «История заказов»',
      short: 'Откройте «Мои услуги»',
      text: 'Там и текущие, и завершённые запросы. Раздел называют ещё «Мои заявки».',
      cites: ['S004-23', 'S004-26'],
      conflicts: ['K27'],
    },
    {
      id: 'open',
      title: 'Выберите запрос и нажмите «Статус»',
      short: 'Нажмите «Статус»',
      text: 'Откроется текущий этап.',
      cites: ['S004-23'],
    },
    {
      id: 'act',
      title: 'Действуйте по статусу',
      text: 'Не сходится с тем, что вы подавали, — нажмите «Обратная связь».',
      procedures: ['monthly-document-delivery', 'monthly-document-edit', 'monthly-document-not-received'],
      cites: ['S004-23'],
    },
  ],
  statuses: [
    { name: 'В обработке', meaning: 'Документ формируют, ждите.', cites: ['S004-23'], conflicts: ['K26'] },
    {
      name: 'Готов к выдаче',
      meaning: 'Файл можно скачать в кабинете. В другом месте тот же этап назван «Готово».',
      cites: ['S004-23', 'S004-25'],
      conflicts: ['K26'],
    },
    {
      name: 'Отказано',
      meaning: 'Рядом указана причина: её надо устранить.',
      cites: ['S004-23'],
      conflicts: ['K26'],
    },
    {
      name: 'Доставлено',
      meaning: 'Файл отправлен на почту или лежит в кабинете.',
      cites: ['S004-23'],
      conflicts: ['K26'],
    },
    {
      name: 'Изменено',
      meaning: 'Правки в заявке сохранены.',
      cites: ['S004-26'],
      conflicts: ['K26'],
    },
    {
      name: 'Ошибка',
      meaning: 'Пишите через форму обратной связи: укажите номер и дату запроса.',
      cites: ['S004-25'],
      conflicts: ['K26'],
    },
  ],
  refusals: [
    {
      id: 'refused',
      reason: 'Статус «Отказано»',
      remedy:
        'Прочтите причину, устраните её и подайте запрос заново: править отправленный обычно нельзя. Что исправить, спросите в поддержке.',
      procedures: ['monthly-document-edit', 'monthly-document-support'],
      cites: ['S004-23', 'S004-29'],
      conflicts: ['K30'],
    },
  ],
  notes: [
    {
      kind: 'oddity',
      text: 'Наборы статусов в описании разные, и ни один не подтверждён. Верьте тому, что написано у вас в кабинете.',
      cites: ['S004-22', 'S004-23', 'S004-25', 'S004-26'],
      conflicts: ['K26'],
    },
  ],
  related: ['monthly-document-timing', 'monthly-document-not-received', 'monthly-document-edit'],
  calculators: ['monthly-document-ready'],
};
