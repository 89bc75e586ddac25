import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-agreement-amendment',
  service: 'gis-connection-service',
  title: 'Узнать, что соглашение изменилось',
  shortTitle: 'Изменение соглашения',
  lead: 'Условия меняет один оператор, согласия участника не спрашивает. Извещение появляется на сайте министерства.',
  synonyms: [
    'изменение соглашения',
    'дополнительное соглашение',
    'одностороннее изменение',
    'новые условия ГИС',
    'извещение на сайте minsoc18.ru',
  ],
  audience: ['organisation', 'authority'],
  situations: ['change'],
  forWhom: { text: 'Для каждого участника, пока действует соглашение.', cites: ['S002-7.3'] },
  outcome: {
    text: 'Вы знаете о новых условиях и решили, работать по ним или расторгнуть соглашение.',
    cites: ['S002-7.3', 'S002-7.2'],
  },
  answer: {
    by: {
      headline: 'Срока предупреждения нет',
      text: 'За сколько дней извещают и когда изменения начинают действовать, в форме не сказано. Проверяйте сайт раз в три дня.',
      cites: ['S002-7.3'],
      law: ['002-change'],
    },
    do: { steps: ['read', 'ask', 'decide'] },
    take: { requirements: ['compare'] },
  },
  channels: [
    {
      channel: 'website',
      text: 'Сайт оператора minsoc18.ru. Писем об этом в форме не обещано.',
      cites: ['S002-7.3'],
    },
  ],
  cost: [{ text: 'Платить не нужно.', cites: ['S002-6.2', 'S002-7.8'] }],
  requirements: [
    {
      id: 'watch',
      kind: 'action',
      name: 'Назначить, кто раз в три дня проверяет сайт',
      cites: ['S002-7.3'],
      law: ['002-change'],
    },
    {
      id: 'save',
      kind: 'action',
      name: 'Сохранить извещение и день, когда оно появилось',
      text: 'Снимок страницы с датой поможет в споре.',
      cites: ['S002-7.3'],
      law: ['002-change'],
    },
    {
      id: 'compare',
      kind: 'action',
      name: 'Сравнить со своим экземпляром',
      short: 'Свой экземпляр соглашения',
      text: 'Вместе с приложениями: они часть соглашения.',
      cites: ['S002-7.3', 'S002-7.6', 'S002-7.7'],
    },
  ],
  steps: [
    {
      id: 'read',
      title: 'Найдите извещение',
      short: 'Раз в три дня смотрите сайт министерства',
      where: 'сайт minsoc18.ru',
      place: 'minsoc-udmurtia',
      cites: ['S002-7.3'],
    },
    {
      id: 'ask',
      title: 'Уточните, с какого дня действует',
      text: 'Спросите письменно, если в извещении этого нет.',
      cites: ['S002-7.3'],
      law: ['002-change'],
    },
    {
      id: 'decide',
      title: 'Решите, что делать',
      short: 'Не подходят — договоритесь или расторгните',
      text: 'Согласны — продолжайте работать: подписывать ничего не нужно, в форме этого нет. Нет — переговоры или расторжение с предупреждением за месяц.',
      procedures: ['gis-dispute', 'gis-agreement-termination'],
      calculators: ['gis-termination'],
      cites: ['S002-7.3', 'S002-5.1', 'S002-7.2'],
    },
  ],
  notes: [
    {
      kind: 'tip',
      text: 'На том же сайте ищите и другие извещения: о работах, о замене программ, о новых реквизитах министерства.',
      procedures: ['gis-maintenance', 'gis-software-replacement', 'gis-requisites-change'],
      cites: ['S002-2.4', 'S002-7.5'],
    },
  ],
  related: ['gis-agreement', 'gis-agreement-termination', 'gis-requisites-change'],
};
