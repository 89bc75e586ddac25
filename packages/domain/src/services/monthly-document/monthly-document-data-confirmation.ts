import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-data-confirmation',
  service: 'monthly-document',
  title: 'Подтвердить данные в заявке',
  shortTitle: 'Подтвердить данные',
  lead: 'Что сверить перед тем, как портал начнёт делать документ, и что будет, если данные разойдутся с реестрами.',
  synonyms: [
    'проверка данных',
    'сверка с реестром',
    'данные не совпадают',
    'проверочный код',
    'приостановили выдачу',
    'галочка согласия',
  ],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['fill-form', 'mistake', 'change'],
  forWhom: {
    text: 'Для всех, кто заказывает документ: без этого этапа его не сформируют.',
    cites: ['S004-17'],
  },
  outcome: {
    text: 'Сведения совпали с реестрами, портал записал подтверждение и перешёл к формированию документа.',
    cites: ['S004-17'],
  },
  answer: {
    by: {
      headline: 'Перед каждым новым периодом',
      text: 'Без свежего подтверждения выдачу приостановят и документ задержится.',
      cites: ['S004-17'],
    },
    do: { steps: ['identity', 'contacts', 'consent'] },
    take: { requirements: ['passport-and-inn', 'phone-code', 'bank-details'] },
  },
  channels: [{ channel: 'gosuslugi', text: 'В заявке, до формирования документа.', cites: ['S004-17'] }],
  cost: [{ text: 'Бесплатно: вы делаете это сами, в кабинете.', cites: ['S004-17'] }],
  questions: [
    {
      id: 'account-details',
      text: 'В заявке просят реквизиты счёта?',
      options: [
        { value: 'yes', label: 'да', clause: 'документ о счёте' },
        { value: 'no', label: 'нет', clause: 'документ не о счёте' },
      ],
      cites: ['S004-17'],
    },
  ],
  requirements: [
    {
      id: 'identity',
      kind: 'condition',
      name: 'ФИО, паспорт и ИНН те же, что в личном кабинете',
      cites: ['S004-17'],
    },
    {
      id: 'email',
      kind: 'condition',
      name: 'Почта работает и написана без ошибок',
      cites: ['S004-17'],
    },
    {
      id: 'phone-code',
      kind: 'action',
      name: 'Подтвердить номер мобильного кодом',
      short: 'Телефон, на который придёт код',
      cites: ['S004-17'],
    },
    {
      id: 'bank-details',
      kind: 'condition',
      name: 'Реквизиты счёта совпадают с данными банка',
      short: 'Реквизиты счёта, если их просят',
      when: { question: 'account-details', is: 'yes' },
      cites: ['S004-17'],
    },
    {
      id: 'consent',
      kind: 'action',
      name: 'Отметить согласие на обработку личных данных',
      cites: ['S004-17'],
    },
    {
      id: 'passport-and-inn',
      kind: 'information',
      name: 'Данные паспорта и ИНН',
      short: 'Паспорт и ИНН',
      cites: ['S004-17'],
    },
  ],
  steps: [
    {
      id: 'identity',
      title: 'Сверьте ФИО, паспорт и ИНН с личным кабинетом',
      short: 'Сверьте ФИО, паспорт и ИНН',
      where: 'заявка в личном кабинете',
      place: 'gosuslugi',
      cites: ['S004-17'],
    },
    {
      id: 'contacts',
      title: 'Проверьте почту и подтвердите телефон',
      short: 'Проверьте почту',
      text: 'Введите код в поле для него.',
      cites: ['S004-17'],
    },
    {
      id: 'bank',
      title: 'Проверьте реквизиты счёта',
      text: 'Сравните их с данными банка.',
      when: { question: 'account-details', is: 'yes' },
      cites: ['S004-17'],
    },
    {
      id: 'consent',
      title: 'Поставьте галочку согласия',
      short: 'Примите условия обработки данных',
      cites: ['S004-17'],
    },
    {
      id: 'registries',
      title: 'Дождитесь сверки с реестрами',
      text: 'Она идёт сама. Всё сошлось — начнут делать документ.',
      who: 'портал',
      procedures: ['monthly-document-timing'],
      cites: ['S004-17'],
    },
  ],
  refusals: [
    {
      id: 'mismatch',
      reason: 'Портал нашёл расхождение с реестром',
      remedy: 'В сообщении названо поле: исправьте его и подтвердите снова.',
      procedures: ['monthly-document-edit'],
      cites: ['S004-17'],
    },
    {
      id: 'suspended',
      reason: 'Выдачу приостановили: подтверждение устарело',
      remedy: 'Обновите данные и пройдите подтверждение ещё раз.',
      cites: ['S004-17'],
    },
  ],
  notes: [
    {
      kind: 'tip',
      text: 'Проверяйте сведения каждый раз, когда берёте новый период: так документ не задержат.',
      cites: ['S004-17'],
    },
  ],
  related: ['monthly-document-account-check', 'monthly-document-edit', 'monthly-document-form'],
};
