import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-edit',
  service: 'monthly-document',
  title: 'Изменить данные в заявке',
  shortTitle: 'Исправить заявку',
  lead: 'Как поправить ФИО, ИНН, адрес или телефон в отправленной заявке и что делать, если править нельзя.',
  synonyms: [
    'исправить заявление',
    'ошибка в заявке',
    'редактировать заявку',
    'опечатка',
    'отозвать заявку',
    'сменить телефон',
  ],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['mistake', 'change'],
  forWhom: {
    text: 'Для тех, кто нашёл ошибку в заявке или у кого изменились данные.',
    cites: ['S004-24', 'S004-26'],
  },
  outcome: {
    text: 'Заявка со статусом «Изменено» идёт дальше с новыми сведениями.',
    cites: ['S004-26'],
    conflicts: ['K26'],
  },
  answer: {
    by: {
      headline: 'Сразу, как нашли ошибку',
      text: 'После отправки править обычно нельзя: тогда заявку отзывают и подают заново. В описании есть кнопка «Редактировать»: если она есть и у вас, поправьте сразу.',
      cites: ['S004-26'],
      conflicts: ['K30'],
    },
    do: { steps: ['find', 'edit', 'save', 'check'] },
    take: { requirements: ['request', 'new-data', 'confirm'] },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Раздел «Мои заявки». В другом разделе — «Мои услуги».',
      cites: ['S004-23', 'S004-26'],
      conflicts: ['K27'],
    },
  ],
  cost: [{ text: 'Бесплатно: вы делаете это сами, в кабинете.', cites: ['S004-26'] }],
  requirements: [
    {
      id: 'account',
      kind: 'condition',
      name: 'Вход с подтверждённой записью',
      procedures: ['monthly-document-login'],
      cites: ['S004-26'],
    },
    {
      id: 'request',
      kind: 'information',
      name: 'Номер или дата заявки',
      short: 'Номер или дату заявки',
      cites: ['S004-26'],
    },
    {
      id: 'new-data',
      kind: 'information',
      name: 'Верные сведения',
      short: 'Верные данные',
      text: 'ФИО, ИНН, адрес, телефон или другое поле, которое меняете.',
      cites: ['S004-26'],
    },
    {
      id: 'confirm',
      kind: 'information',
      name: 'Пароль или одноразовый код',
      short: 'Телефон для кода',
      text: 'В описании — код из СМС.',
      cites: ['S004-26'],
    },
  ],
  steps: [
    {
      id: 'find',
      title: 'Найдите заявку',
      text: 'В «Моих заявках», по дате или номеру.',
      where: 'личный кабинет Госуслуг',
      place: 'gosuslugi',
      cites: ['S004-26'],
      conflicts: ['K27'],
    },
    {
      id: 'edit',
      title: 'Нажмите «Редактировать» у нужного поля',
      short: 'Нажмите «Редактировать»',
      text: 'Впишите верные сведения.',
      cites: ['S004-26'],
      conflicts: ['K30'],
    },
    {
      id: 'save',
      title: 'Сохраните и подтвердите',
      short: 'Подтвердите кодом или паролем',
      text: 'Паролем или кодом из СМС.',
      cites: ['S004-26'],
    },
    {
      id: 'check',
      title: 'Проверьте статус «Изменено»',
      text: 'Правка действует сразу и попадёт в документ.',
      procedures: ['monthly-document-status'],
      cites: ['S004-26'],
      conflicts: ['K26'],
    },
  ],
  statuses: [
    {
      name: 'Изменено',
      meaning: 'Новые сведения приняты, заявка обрабатывается с ними.',
      cites: ['S004-26'],
      conflicts: ['K26'],
    },
  ],
  refusals: [
    {
      id: 'wrong-input',
      reason: 'Портал указал на поле с ошибкой',
      remedy: 'Исправьте именно его и сохраните заново.',
      cites: ['S004-26'],
    },
    {
      id: 'no-edit',
      reason: 'Кнопки «Редактировать» нет',
      remedy:
        'Отзовите заявку и подайте новую: после отправки править обычно нельзя. Не выходит — спросите поддержку.',
      procedures: ['monthly-document-form', 'monthly-document-support'],
      cites: ['S004-26'],
      conflicts: ['K30'],
    },
  ],
  related: ['monthly-document-status', 'monthly-document-data-confirmation', 'correct-personal-data'],
};
