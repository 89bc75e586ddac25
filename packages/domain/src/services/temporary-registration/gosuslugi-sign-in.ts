import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gosuslugi-sign-in',
  service: 'temporary-registration',
  title: 'Войти на Госуслуги, чтобы оформить регистрацию',
  shortTitle: 'Вход на Госуслуги',
  lead: 'Что ввести, откуда взять код и чем заменить пароль.',
  synonyms: [
    'вход Госуслуги',
    'авторизация ЕСИА',
    'личный кабинет Госуслуг',
    'не приходит код',
    'вход через банк',
    'электронная подпись ЭЦП',
  ],
  audience: ['citizen', 'foreigner', 'owner', 'representative'],
  situations: ['first-time', 'access'],
  forWhom: {
    text: 'Для всех, у кого есть учётная запись: и для жильца, и для собственника.',
    cites: ['S001-12'],
  },
  outcome: {
    text: 'Открыт личный кабинет со списком услуг, в нём и временная регистрация.',
    cites: ['S001-12'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Войти можно в любое время: портал работает круглые сутки.',
      cites: ['S001-12', 'S001-05'],
    },
    do: {
      items: [
        'Откройте gosuslugi.ru или приложение',
        'Введите телефон, почту или логин',
        'Введите пароль',
        'Подтвердите вход кодом',
      ],
      cites: ['S001-12'],
    },
    take: {
      items: ['Телефон с приложением для кодов', 'Пароль'],
      cites: ['S001-12'],
    },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Сайт gosuslugi.ru или мобильное приложение. В приложении код по СМС отключают с декабря 2025 года, нужны MAX или генератор кодов.',
      cites: ['S001-12'],
      law: ['004-sms'],
      conflicts: ['K29'],
    },
  ],
  cost: [{ text: 'Цены за вход источник не называет.', cites: ['S001-12'] }],
  questions: [
    {
      id: 'way',
      text: 'Чем войдёте?',
      options: [
        { value: 'password', label: 'Паролем' },
        { value: 'signature', label: 'Электронной подписью' },
        { value: 'bank', label: 'Через банк' },
      ],
      cites: ['S001-12'],
    },
  ],
  requirements: [
    {
      id: 'account',
      kind: 'condition',
      name: 'Есть подтверждённая учётная запись',
      text: 'Источник говорит только о регистрации на портале. Подтвердите личность заранее, в последний день можно не успеть.',
      procedures: ['monthly-document-account-check'],
      cites: ['S001-12', 'S001-03'],
      conflicts: ['K29'],
    },
    {
      id: 'login',
      kind: 'information',
      name: 'Телефон, почта или логин',
      text: 'Те, что вы указали при регистрации на портале.',
      when: { question: 'way', is: 'password' },
      cites: ['S001-12'],
    },
    {
      id: 'password',
      kind: 'information',
      name: 'Пароль',
      when: { question: 'way', is: 'password' },
      cites: ['S001-12'],
    },
    {
      id: 'code',
      kind: 'condition',
      name: 'Есть откуда взять код',
      text: 'Если включена двухфакторная защита. Источник называет СМС и приложение-генератор, генератор надёжнее.',
      when: { question: 'way', is: 'password' },
      cites: ['S001-12'],
      law: ['004-sms'],
      conflicts: ['K29'],
    },
    {
      id: 'signature',
      kind: 'condition',
      name: 'Электронная подпись под рукой и действует',
      when: { question: 'way', is: 'signature' },
      cites: ['S001-12'],
    },
    {
      id: 'bank',
      kind: 'condition',
      name: 'Банк, через который можно войти (BankID)',
      when: { question: 'way', is: 'bank' },
      cites: ['S001-12'],
    },
  ],
  steps: [
    {
      id: 'open',
      title: 'Откройте сайт или приложение',
      where: 'gosuslugi.ru',
      cites: ['S001-12'],
    },
    {
      id: 'login',
      title: 'Введите телефон, почту или логин, затем пароль',
      when: { question: 'way', is: 'password' },
      cites: ['S001-12'],
    },
    {
      id: 'code',
      title: 'Подтвердите вход кодом',
      when: { question: 'way', is: 'password' },
      cites: ['S001-12'],
      law: ['004-sms'],
    },
    {
      id: 'instead',
      title: 'Или войдите без пароля',
      text: 'По электронной подписи или через банк: так быстрее.',
      when: { question: 'way', is: ['signature', 'bank'] },
      cites: ['S001-12'],
    },
    {
      id: 'next',
      title: 'Перейдите к услуге',
      text: 'После входа портал покажет перечень услуг.',
      procedures: ['gosuslugi-find-service'],
      cites: ['S001-12'],
    },
  ],
  refusals: [
    {
      id: 'no-access',
      reason: 'Портал не пускает: забыт пароль или не приходит код',
      remedy: 'Источник об этом молчит. Восстановите доступ или напишите в поддержку.',
      procedures: ['monthly-document-login', 'contact-gosuslugi-support'],
      cites: ['S001-12'],
    },
  ],
  related: ['monthly-document-login', 'monthly-document-account-check', 'contact-gosuslugi-support'],
};
