import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-agreement-termination',
  service: 'gis-connection-service',
  title: 'Расторгнуть соглашение о ГИС',
  shortTitle: 'Расторгнуть соглашение',
  lead: 'Выйти из соглашения может любая сторона. Другую надо письменно предупредить не меньше чем за месяц.',
  synonyms: [
    'расторжение соглашения',
    'отключиться от ГИС',
    'выйти из соглашения',
    'прекратить договор с министерством',
    'уведомление за месяц',
  ],
  audience: ['organisation', 'authority'],
  situations: ['change', 'expiring'],
  forWhom: {
    text: 'Для участника, которому ГИС больше не нужна, и для того, кого предупредил о расторжении оператор.',
    cites: ['S002-7.2'],
  },
  outcome: { text: 'Соглашение прекращено в названный день.', cites: ['S002-7.2'] },
  answer: {
    by: {
      headline: 'Не меньше чем за месяц',
      text: 'Не меньше одного календарного месяца должно пройти от уведомления до дня, когда соглашение прекратится.',
      term: 'notice-month',
      calculator: 'gis-termination',
      cites: ['S002-7.2'],
      conflicts: ['K34'],
    },
    do: { steps: ['choose', 'send', 'finish', 'close'] },
    take: { requirements: ['notice', 'agreement-details'] },
  },
  channels: [
    {
      channel: 'unnamed',
      text: 'Письменно. Как доставить, в форме не сказано; надёжнее с отметкой о вручении.',
      cites: ['S002-7.2'],
    },
  ],
  cost: [{ text: 'Платы нет: расчётов между сторонами соглашение не предусматривает.', cites: ['S002-7.8'] }],
  questions: [
    {
      id: 'who',
      text: 'Кто расторгает?',
      options: [
        { value: 'us', label: 'Мы', clause: 'расторгаете вы' },
        { value: 'them', label: 'Другая сторона', clause: 'расторгает другая сторона' },
      ],
      cites: ['S002-7.2'],
    },
  ],
  requirements: [
    {
      id: 'notice',
      kind: 'document',
      name: 'Письменное уведомление о расторжении',
      short: 'Письменное уведомление',
      text: 'Образца нет. Причину называть не нужно: в форме этого нет.',
      when: { question: 'who', is: 'us' },
      options: [{ documents: ['gis-written-notice'] }],
      contents: ['дата и номер соглашения', 'день, с которого оно прекращается'],
      cites: ['S002-7.2', 'S002-FORM'],
    },
    {
      id: 'end-day',
      kind: 'information',
      name: 'День прекращения',
      text: 'Не раньше чем через календарный месяц после уведомления. Безопаснее отправить его на день раньше.',
      calculators: ['gis-termination'],
      cites: ['S002-7.2'],
    },
    {
      id: 'their-notice',
      kind: 'action',
      name: 'Проверить, дали ли вам месяц',
      when: { question: 'who', is: 'them' },
      calculators: ['gis-termination'],
      cites: ['S002-7.2'],
    },
    {
      id: 'agreement-details',
      kind: 'information',
      name: 'Дата и номер соглашения',
      cites: ['S002-7.2', 'S002-FORM'],
    },
  ],
  steps: [
    {
      id: 'choose',
      title: 'Выберите день и посчитайте последний срок письма',
      short: 'Выберите день прекращения',
      calculators: ['gis-termination'],
      cites: ['S002-7.2'],
    },
    {
      id: 'send',
      title: 'Отправьте уведомление',
      short: 'Письменно уведомите другую сторону',
      text: 'Считайте срок от дня, когда другая сторона его получила: в форме сказано «уведомить», а не «отправить».',
      when: { question: 'who', is: 'us' },
      cites: ['S002-7.2'],
    },
    {
      id: 'finish',
      title: 'До последнего дня исполняйте обязательства',
      text: 'Соглашение действует, пока не прекращено: отвечайте на запросы, защищайте данные.',
      cites: ['S002-7.1', 'S002-7.2', 'S002-2.3'],
    },
    {
      id: 'close',
      title: 'Отключите пользователей',
      short: 'Закройте доступ сотрудникам',
      procedures: ['gis-user-access'],
      cites: ['S002-2.3'],
    },
  ],
  terms: [
    {
      id: 'notice-month',
      title: 'Уведомление о расторжении',
      text: 'Не меньше одного календарного месяца до дня прекращения.',
      calculators: ['gis-termination'],
      cites: ['S002-7.2'],
      law: ['G-191'],
      conflicts: ['K34'],
    },
  ],
  notes: [
    {
      kind: 'info',
      text: 'Само по себе соглашение не закончится: срока у него нет.',
      cites: ['S002-7.1'],
    },
    {
      kind: 'info',
      text: 'Что станет с данными и экземплярами после расторжения, в форме не сказано: спросите оператора.',
      cites: ['S002-7.2'],
    },
  ],
  related: ['gis-agreement', 'gis-agreement-amendment', 'gis-dispute', 'gis-user-access'],
  calculators: ['gis-termination'],
};
