import type { Service } from '../../schema/service.ts';

export const service: Service = {
  id: 'monthly-document',
  source: '004',
  title: 'Электронный ежемесячный документ на Госуслугах',
  shortTitle: 'Ежемесячный документ',
  heading: 'Заказать документ за месяц через Госуслуги',
  lead: {
    text: 'Как заказать на Госуслугах электронную справку, выписку или отчёт за месяц и получить файл с подписью. Услугу «электронный ежемесячный документ» на портале найти не удалось — возможно, это искажённое «ЕЖД», единый жилищный документ Москвы; порядок ниже пригодится и для другой справки, если искать её по точному названию.',
    cites: ['S004-01', 'S004-02'],
    law: ['004-service', '004-ezhd'],
    conflicts: ['K27'],
  },
  synonyms: [
    'ежемесячный документ',
    'ЕЖД',
    'единый жилищный документ',
    'справка на Госуслугах',
    'выписка через Госуслуги',
    'отчёт за месяц',
    'справка о доходах',
  ],
  journey: [
    {
      title: 'Понять, что и кому доступно',
      text: 'Выясните точное название документа и проверьте, входите ли вы в круг получателей. Без подтверждённой учётной записи заказать нельзя.',
      procedures: ['monthly-document-eligibility'],
      forks: [
        {
          title: 'Если вам нужен ЕЖД',
          text: 'Это другая, разовая и бесплатная справка о жилье. Её дают в Москве: на mos.ru или в МФЦ. В других регионах спросите в МФЦ свою справку.',
          cites: ['S004-02'],
          law: ['004-ezhd'],
        },
      ],
      cites: ['S004-06', 'S004-07'],
    },
    {
      title: 'Подготовиться',
      text: 'Два дела, которые можно вести одновременно: собрать данные с бумагами и проверить учётную запись.',
      procedures: ['monthly-document-prepare', 'monthly-document-account-check'],
      lanes: [
        {
          title: 'Данные и бумаги',
          items: ['ФИО, ИНН, СНИЛС, телефон, почта', 'Паспорт, договор, согласие'],
          procedures: ['monthly-document-prepare'],
        },
        {
          title: 'Учётная запись',
          items: ['Подтверждена ли личность', 'Верны ли телефон и почта'],
          procedures: ['monthly-document-account-check'],
        },
      ],
      cites: ['S004-08', 'S004-09', 'S004-10'],
    },
    {
      title: 'Войти и найти услугу',
      text: 'Войдите в личный кабинет, найдите услугу поиском и сверьте её страницу, прежде чем подавать.',
      procedures: ['monthly-document-order', 'monthly-document-login'],
      forks: [
        {
          title: 'Если войти не получается',
          text: 'Доступ возвращают кодом на резервный номер, контрольным вопросом или через поддержку.',
          procedures: ['monthly-document-login'],
          cites: ['S004-12'],
        },
        {
          title: 'Если услуга не нашлась',
          text: 'Ищите не «ежемесячный документ», а точное название справки. Или спросите поддержку портала.',
          procedures: ['monthly-document-support'],
          cites: ['S004-13'],
          law: ['004-service'],
        },
      ],
      cites: ['S004-11', 'S004-12', 'S004-13'],
    },
    {
      title: 'Заполнить и отправить заявление',
      text: 'Выберите тип документа, укажите период не длиннее месяца и подтвердите данные. Портал сверит их с реестрами.',
      procedures: [
        'monthly-document-form',
        'monthly-document-type',
        'monthly-document-period',
        'monthly-document-data-confirmation',
      ],
      calculators: ['monthly-document-period'],
      forks: [
        {
          title: 'Если подписывают несколько сторон',
          text: 'Один участник создаёт черновик и зовёт остальных, каждый подписывает своим сертификатом.',
          procedures: ['monthly-document-joint-signing'],
          cites: ['S004-27'],
        },
        {
          title: 'Если документ нужен каждый месяц',
          text: 'Надёжнее заказывать вручную: автоматическую выдачу подтвердить не удалось.',
          procedures: ['monthly-document-auto-renewal'],
          cites: ['S004-21', 'S004-27'],
          law: ['004-auto'],
        },
      ],
      cites: ['S004-14', 'S004-15', 'S004-16', 'S004-17'],
    },
    {
      title: 'Дождаться документа',
      text: 'Считайте до 8 рабочих дней со дня подачи и следите за статусом в личном кабинете.',
      procedures: ['monthly-document-timing', 'monthly-document-status'],
      calculators: ['monthly-document-ready'],
      forks: [
        {
          title: 'Если в заявке ошибка',
          text: 'Исправьте поле кнопкой «Редактировать». Если её нет, отзовите заявку и подайте новую.',
          procedures: ['monthly-document-edit'],
          cites: ['S004-26'],
          conflicts: ['K30'],
        },
        {
          title: 'Если пришёл отказ',
          text: 'Причина указана у статуса «Отказано». Исправьте запрос; не ясно, что исправлять, — спросите поддержку.',
          procedures: ['monthly-document-status', 'monthly-document-edit'],
          cites: ['S004-23', 'S004-29'],
        },
      ],
      cites: ['S004-19', 'S004-23'],
      law: ['004-24h'],
      conflicts: ['K24'],
    },
    {
      title: 'Получить и сохранить документ',
      text: 'Скачайте файл из личного кабинета вместе с подписью. Есть и другие способы: почта, приложение, бумага.',
      procedures: ['monthly-document-delivery', 'monthly-document-email'],
      forks: [
        {
          title: 'Если документ не пришёл',
          text: 'Проверьте статус, почту и спам, запросите файл повторно, затем пишите в поддержку.',
          procedures: ['monthly-document-not-received'],
          cites: ['S004-24', 'S004-25'],
        },
        {
          title: 'Если сами не справились',
          text: 'Позвоните в поддержку портала. К ведомству обращайтесь через его официальный сайт.',
          procedures: ['monthly-document-support', 'monthly-document-contacts'],
          cites: ['S004-28', 'S004-29', 'S004-30'],
        },
      ],
      cites: ['S004-18', 'S004-20', 'S004-22'],
    },
  ],
  ending: 'Файл за месяц скачан, подпись сохранена рядом с ним',
  calculators: ['monthly-document-ready', 'monthly-document-period'],
};
