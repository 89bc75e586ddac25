import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-login',
  service: 'monthly-document',
  title: 'Войти на портал и не потерять доступ',
  shortTitle: 'Вход на портал',
  lead: 'Что ввести при входе, как защитить учётную запись и что делать, если не пускает.',
  synonyms: [
    'авторизация',
    'вход Госуслуги',
    'забыл пароль',
    'не приходит код',
    'СМС-код',
    'MAX',
    'восстановить доступ',
    'двухфакторная защита',
  ],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['first-time', 'access'],
  forWhom: {
    text: 'Для всех, у кого есть учётная запись: без входа ни одну справку или выписку не заказать.',
    cites: ['S004-12'],
  },
  outcome: {
    text: 'Открыт личный кабинет со всеми услугами, в том числе с заказом справок.',
    cites: ['S004-12'],
  },
  answer: {
    by: {
      headline: 'Вход — на 30 минут',
      text: 'Обычно столько портал ждёт без действий, потом просит войти снова.',
      term: 'session',
      cites: ['S004-12'],
    },
    do: { steps: ['credentials', 'code', 'protect', 'leave'] },
    take: { requirements: ['phone', 'password', 'code'] },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'В приложении СМС-код отключают с декабря 2025 года, нужен MAX, генератор кодов или биометрия. На сайте в браузере СМС пока оставались.',
      cites: ['S004-12'],
      law: ['004-sms'],
      conflicts: ['K29'],
    },
  ],
  cost: [{ text: 'Бесплатно: вход ничего не стоит.', cites: ['S004-12'] }],
  requirements: [
    {
      id: 'phone',
      kind: 'information',
      name: 'Номер телефона, привязанный к записи',
      short: 'Телефон, привязанный к записи',
      cites: ['S004-12'],
    },
    {
      id: 'password',
      kind: 'information',
      name: 'Пароль, который вы задали при регистрации',
      short: 'Пароль',
      cites: ['S004-12'],
    },
    {
      id: 'code',
      kind: 'condition',
      name: 'Вы можете получить код',
      short: 'Приложение-генератор кодов или MAX',
      text: 'MAX, приложение-генератор или биометрия. На сайте ещё названы СМС и приложение «Госуслуги».',
      cites: ['S004-12'],
      law: ['004-sms'],
      conflicts: ['K29'],
    },
    {
      id: 'second-factor',
      kind: 'action',
      name: 'Включить второй фактор защиты',
      text: 'Советуют приложение «Госуслуги» или аппаратный токен.',
      cites: ['S004-12'],
    },
    {
      id: 'backup',
      kind: 'action',
      name: 'Проверить резервный номер и контрольный вопрос',
      text: 'Они вернут доступ, если пароль потерян.',
      cites: ['S004-12'],
    },
  ],
  steps: [
    {
      id: 'credentials',
      title: 'Введите телефон и пароль',
      where: 'сайт или приложение Госуслуг',
      place: 'gosuslugi',
      cites: ['S004-12'],
    },
    {
      id: 'code',
      title: 'Подтвердите вход кодом',
      text: 'В приложении — из MAX, генератора или биометрией; на сайте — ещё СМС или приложение «Госуслуги». Данные сверят с базой, и откроется кабинет.',
      cites: ['S004-12'],
      law: ['004-sms'],
      conflicts: ['K29'],
    },
    {
      id: 'protect',
      title: 'Включите второй фактор',
      text: 'При первом входе после этого портал попросит подтвердить, что это вы.',
      cites: ['S004-12'],
    },
    {
      id: 'leave',
      title: 'Выйдите сами',
      short: 'Выйдите вручную на чужом компьютере',
      text: 'Особенно с общего компьютера: не ждите, пока сеанс закроется.',
      cites: ['S004-12'],
    },
  ],
  terms: [
    {
      id: 'session',
      title: 'Сколько длится сеанс',
      text: 'Обычно 30 минут без действий, затем вход нужен заново.',
      cites: ['S004-12'],
    },
  ],
  refusals: [
    {
      id: 'no-access',
      reason: 'Портал не пускает: забыт пароль или нет кода',
      remedy:
        'Восстановите доступ: ответьте на контрольный вопрос, получите код на запасной номер или напишите в поддержку.',
      procedures: ['monthly-document-support'],
      cites: ['S004-12'],
    },
    {
      id: 'session-ended',
      reason: 'Сеанс закрылся посреди заполнения',
      remedy: 'Войдите снова — это защита от чужих глаз, а не ошибка.',
      cites: ['S004-12'],
    },
  ],
  related: ['monthly-document-account-check', 'gosuslugi-sign-in', 'contact-gosuslugi-support'],
};
