import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-email',
  service: 'monthly-document',
  title: 'Получить документ по электронной почте',
  shortTitle: 'Документ на почту',
  lead: 'Как настроить почту, чтобы письмо с документом дошло, и что проверить, если его нет.',
  synonyms: [
    'письмо с документом',
    'не пришло письмо',
    'спам',
    'e-mail',
    'имейл',
    'вложение',
    'письмо не падает на почту',
  ],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['waiting', 'no-answer'],
  forWhom: {
    text: 'Для тех, кому удобнее получить уведомление и файл письмом.',
    cites: ['S004-22'],
  },
  outcome: {
    text: 'Файл открыт из письма, проверен и, если надо, подписан.',
    cites: ['S004-22'],
  },
  answer: {
    by: {
      headline: 'Срок письма не назван',
      text: 'Оно уходит само, когда файл сформирован. Почту настройте до заказа.',
      cites: ['S004-22'],
    },
    do: { steps: ['set-up', 'open', 'check', 'sign'] },
    take: { requirements: ['mailbox', 'signature'] },
  },
  channels: [
    {
      channel: 'email',
      text: 'Вложение или ссылка. Сказано и что вход в кабинет не нужен, и что без входа файл не открыть: надёжнее кабинет.',
      cites: ['S004-02', 'S004-22'],
      conflicts: ['K25'],
    },
  ],
  cost: [{ text: 'Бесплатно: вы делаете это сами, в кабинете.', cites: ['S004-22'] }],
  requirements: [
    {
      id: 'address',
      kind: 'condition',
      name: 'В профиле указан действующий адрес',
      procedures: ['monthly-document-account-check'],
      cites: ['S004-22'],
    },
    { id: 'space', kind: 'condition', name: 'В ящике есть свободное место', cites: ['S004-22'] },
    {
      id: 'trusted',
      kind: 'action',
      name: 'Добавить домен gosuslugi.ru в доверенные отправители',
      cites: ['S004-22'],
    },
    {
      id: 'security',
      kind: 'action',
      name: 'Обновить пароль почты и включить двухфакторную защиту',
      text: 'Пароль меняйте регулярно.',
      cites: ['S004-22'],
    },
    { id: 'mailbox', kind: 'information', name: 'Доступ к почте из профиля', cites: ['S004-22'] },
    {
      id: 'signature',
      kind: 'information',
      name: 'Электронная подпись, если файл надо подписать',
      cites: ['S004-22'],
    },
  ],
  steps: [
    {
      id: 'set-up',
      title: 'Настройте почту до заказа',
      short: 'Укажите в профиле рабочий адрес',
      text: 'Адрес, место в ящике, доверенный отправитель.',
      where: 'профиль на портале и ваша почта',
      place: 'gosuslugi',
      cites: ['S004-22'],
    },
    {
      id: 'open',
      title: 'Откройте вложение или ссылку',
      text: 'Внутри PDF или XML.',
      cites: ['S004-22'],
      conflicts: ['K25'],
    },
    {
      id: 'check',
      title: 'Проверьте, тот ли это документ',
      text: 'Сравните с тем, что требует получатель.',
      cites: ['S004-22'],
    },
    {
      id: 'sign',
      title: 'Подпишите, если нужно',
      text: 'Электронной подписью. Подтверждение уходит с той же почты, и статус заказа становится «завершён».',
      cites: ['S004-22'],
      conflicts: ['K26'],
    },
  ],
  refusals: [
    {
      id: 'wrong-address',
      reason: 'Письма нет: в адресе ошибка',
      remedy: 'Исправьте адрес в профиле.',
      procedures: ['monthly-document-edit'],
      cites: ['S004-22'],
    },
    {
      id: 'spam',
      reason: 'Письмо попало под фильтр спама',
      remedy: 'Проверьте настройки фильтров и добавьте отправителя в доверенные.',
      cites: ['S004-22'],
    },
    {
      id: 'offline',
      reason: 'Не было интернета, когда письмо пришло',
      remedy: 'Проверьте связь и обновите почту.',
      cites: ['S004-22'],
    },
  ],
  statuses: [
    {
      name: 'завершён',
      meaning: 'Подтверждение подписи дошло. Официально ли такое имя статуса, подтвердить не удалось.',
      cites: ['S004-22'],
      conflicts: ['K26'],
    },
  ],
  notes: [
    {
      kind: 'oddity',
      text: 'Подписывать ответом на письмо необычно, и подтвердить этого не удалось. Сомневаетесь — зайдите на портал сами, не по ссылке, и проверьте заказ.',
      procedures: ['monthly-document-status'],
      cites: ['S004-22'],
    },
  ],
  related: ['monthly-document-delivery', 'monthly-document-not-received'],
};
