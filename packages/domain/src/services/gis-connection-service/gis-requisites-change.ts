import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-requisites-change',
  service: 'gis-connection-service',
  title: 'Сообщить о смене названия, адреса или реквизитов',
  shortTitle: 'Смена реквизитов',
  lead: 'Сменили название, адрес или другие реквизиты — письменно сообщите министерству в течение 3 рабочих дней.',
  synonyms: [
    'смена реквизитов',
    'переименование организации',
    'новый адрес',
    'сменилась почта участника',
    'новые реквизиты министерства',
    'уведомить оператора',
  ],
  audience: ['organisation', 'authority'],
  situations: ['change'],
  forWhom: {
    text: 'Для участника, у которого что-то сменилось, и для того, кто ищет новые реквизиты министерства.',
    cites: ['S002-7.4', 'S002-7.5'],
  },
  outcome: {
    text: 'Другая сторона знает ваши новые данные, и письма идут по верному адресу.',
    cites: ['S002-7.4', 'S002-7.5'],
  },
  answer: {
    by: {
      headline: 'В течение 3 рабочих дней',
      text: 'Считают со дня, когда реквизиты изменились. У оператора срок тот же.',
      calculator: 'gis-notice',
      cites: ['S002-7.4', 'S002-7.5'],
    },
    do: { steps: ['day', 'send', 'look'] },
    take: { requirements: ['new-requisites', 'agreement-details', 'letter'] },
  },
  channels: [
    {
      channel: 'unnamed',
      text: 'Участник извещает письменно. Как доставить, в форме не сказано.',
      cites: ['S002-7.4'],
    },
    {
      channel: 'website',
      text: 'Оператор письма не шлёт, а размещает извещение на сайте minsoc18.ru.',
      cites: ['S002-7.5'],
    },
  ],
  cost: [{ text: 'Бесплатно: вы пишете сами, а работа в ГИС бесплатная.', cites: ['S002-7.4', 'S002-7.8'] }],
  questions: [
    {
      id: 'whose',
      text: 'Чьи реквизиты изменились?',
      options: [
        { value: 'ours', label: 'Наши, участника', clause: 'меняются ваши реквизиты' },
        { value: 'operator', label: 'Министерства', clause: 'меняются реквизиты министерства' },
      ],
      cites: ['S002-7.4', 'S002-7.5'],
    },
  ],
  requirements: [
    {
      id: 'letter',
      kind: 'document',
      name: 'Письменное извещение',
      text: 'Образца нет, перечень ниже — из соглашения и здравого смысла.',
      when: { question: 'whose', is: 'ours' },
      options: [{ documents: ['gis-written-notice'] }],
      contents: [
        'дата и номер соглашения',
        'что изменилось: название, адрес места нахождения или другие реквизиты',
        'с какого дня',
      ],
      cites: ['S002-7.4'],
    },
    {
      id: 'credentials',
      kind: 'action',
      name: 'Сверить лист учётных данных',
      text: 'Сменились руководитель, ответственный, телефон или почта — напишите и о них: по этим данным оператор с вами связывается. Относит ли их форма к реквизитам, не ясно.',
      when: { question: 'whose', is: 'ours' },
      cites: ['S002-7.4', 'S002-APPX-1', 'S002-APPX-2', 'S002-2.2'],
    },
    {
      id: 'site',
      kind: 'action',
      name: 'Найти новые реквизиты на сайте министерства',
      when: { question: 'whose', is: 'operator' },
      cites: ['S002-7.5'],
      law: ['002-bik'],
    },
    { id: 'new-requisites', kind: 'information', name: 'Новые реквизиты', cites: ['S002-7.4', 'S002-FORM'] },
    {
      id: 'agreement-details',
      kind: 'information',
      name: 'Дата и номер соглашения',
      cites: ['S002-7.4', 'S002-FORM'],
    },
  ],
  steps: [
    {
      id: 'day',
      title: 'Определите день изменения',
      calculators: ['gis-notice'],
      cites: ['S002-7.4'],
      when: { question: 'whose', is: 'ours' },
    },
    {
      id: 'send',
      title: 'Известите министерство',
      short: 'Напишите министерству, что было и что стало',
      where: 'Минсоцполитики Удмуртии',
      place: 'minsoc-udmurtia',
      when: { question: 'whose', is: 'ours' },
      cites: ['S002-7.4'],
    },
    {
      id: 'look',
      title: 'Смотрите извещения оператора',
      text: 'Он размещает их в течение 3 рабочих дней после изменения.',
      where: 'сайт minsoc18.ru',
      when: { question: 'whose', is: 'operator' },
      cites: ['S002-7.5'],
    },
  ],
  terms: [
    {
      id: 'participant',
      title: 'Участник — письменно',
      text: '3 рабочих дня со дня изменения.',
      calculators: ['gis-notice'],
      cites: ['S002-7.4'],
    },
    {
      id: 'operator',
      title: 'Оператор — на сайте',
      text: '3 рабочих дня со дня изменения.',
      calculators: ['gis-notice'],
      cites: ['S002-7.5'],
    },
  ],
  notes: [
    {
      kind: 'oddity',
      text: 'Реквизиты министерства в форме, похоже, устарели: почта, счёт и БИК. Берите новые на сайте.',
      procedures: ['gis-agreement'],
      cites: ['S002-8', 'S002-7.5'],
      law: ['002-bik', '002-emails'],
      conflicts: ['K32'],
    },
  ],
  related: ['gis-agreement', 'gis-agreement-amendment', 'gis-maintenance'],
  calculators: ['gis-notice'],
};
