import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'permanent-registration-conversion',
  service: 'temporary-registration',
  title: 'Перейти с временной регистрации на постоянную',
  shortTitle: 'Постоянная регистрация',
  lead: 'Если остаётесь надолго, можно оформить постоянную прописку. Это ваш выбор: закон переходить не заставляет.',
  synonyms: [
    'постоянная прописка',
    'регистрация по месту жительства',
    'перейти на постоянную регистрацию',
    'прописаться постоянно',
    'временная прописка кончилась',
  ],
  audience: ['citizen', 'owner'],
  situations: ['expiring', 'change', 'late'],
  forWhom: {
    text: 'Для тех, у кого кончается или кончилась временная регистрация и кто хочет прописаться по этому адресу насовсем.',
    cites: ['S001-22', 'S001-01'],
  },
  outcome: {
    text: 'Вы зарегистрированы по месту жительства, продлевать больше ничего не надо.',
    cites: ['S001-22'],
  },
  answer: {
    by: {
      headline: 'Срока нет: вы не обязаны',
      text: 'Источник пишет, что через 90 дней надо продлить регистрацию или перейти на постоянную. По закону никто не заставляет: можно оформить новую временную. Но кто переехал насовсем, подаёт за 7 дней.',
      term: 'seven-days',
      cites: ['S001-01', 'S001-22'],
      law: ['001-term-90-def', '001-placewrong'],
    },
    do: { steps: ['decide', 'find', 'upload', 'sign'] },
    take: { requirements: ['passport', 'home-papers', 'owner-consent', 'signature'] },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Сведения загружают и подтверждают в личном кабинете.',
      cites: ['S001-22'],
    },
  ],
  cost: [
    {
      text: 'Цены источник не называет. За регистрацию граждан России пошлины нет.',
      cites: ['S001-22'],
      law: ['001-fee'],
    },
  ],
  questions: [
    {
      id: 'home-owner',
      text: 'Жильё ваше?',
      options: [
        { value: 'yes', label: 'Да' },
        { value: 'no', label: 'Нет' },
      ],
      cites: ['S001-07'],
    },
  ],
  requirements: [
    {
      id: 'address-data',
      kind: 'information',
      name: 'Свежие сведения о месте жительства',
      text: 'Точный адрес и то, на каком основании вы там живёте.',
      cites: ['S001-22'],
    },
    {
      id: 'home-papers',
      kind: 'document',
      name: 'Документ на жильё',
      text: 'Отдельного списка для постоянной регистрации в источнике нет. Возьмите то же, что для временной.',
      options: [{ documents: ['ownership-proof'] }, { documents: ['lease'] }],
      form: ['scan'],
      cites: ['S001-22', 'S001-07'],
      conflicts: ['K40'],
    },
    {
      id: 'owner-consent',
      kind: 'document',
      name: 'Согласие собственника',
      when: { question: 'home-owner', is: 'no' },
      options: [{ documents: ['owner-consent'] }],
      form: ['electronic', 'scan'],
      procedures: ['owner-confirmation'],
      cites: ['S001-07'],
      law: ['001-notary'],
      conflicts: ['K07'],
    },
    {
      id: 'signature',
      kind: 'condition',
      name: 'Есть электронная подпись',
      short: 'Электронную подпись',
      text: 'Ей подтверждают сведения о жилье.',
      cites: ['S001-22'],
    },
    { id: 'passport', kind: 'information', name: 'Паспорт', cites: ['S001-22', 'S001-07'] },
  ],
  steps: [
    {
      id: 'decide',
      title: 'Решите, нужна ли вам постоянная прописка',
      text: 'Если нет, оформите новую временную: прежнее постоянное место сохранится.',
      procedures: ['temporary-registration-renewal'],
      cites: ['S001-22'],
      law: ['001-term-90-def'],
    },
    {
      id: 'find',
      title: 'Найдите услугу',
      short: 'Найдите услугу «по месту жительства»',
      text: 'Постоянная — это «по месту жительства». Временная — «по месту пребывания».',
      where: 'поиск на Госуслугах',
      procedures: ['gosuslugi-find-service'],
      cites: ['S001-22'],
      law: ['001-placewrong'],
    },
    {
      id: 'upload',
      title: 'Загрузите сведения о жилье',
      short: 'Загрузите свежие сведения о жилье',
      where: 'личный кабинет Госуслуг',
      cites: ['S001-22'],
    },
    {
      id: 'sign',
      title: 'Подпишите электронной подписью',
      short: 'Подтвердите их электронной подписью',
      where: 'личный кабинет Госуслуг',
      cites: ['S001-22'],
    },
  ],
  terms: [
    {
      id: 'seven-days',
      title: 'Переехали насовсем',
      text: 'На постоянную регистрацию закон даёт 7 дней, на временную — 90. Источник эти сроки не различает.',
      cites: ['S001-01'],
      law: ['001-placewrong'],
    },
  ],
  notes: [
    {
      kind: 'info',
      text: 'Источник говорит о постоянной регистрации одной строкой. Какие бумаги нужны именно вам, спросите в подразделении МВД по вопросам миграции.',
      cites: ['S001-22'],
    },
  ],
  related: ['temporary-registration-renewal', 'temporary-registration-owner-documents'],
  calculators: ['registration-renewal'],
};
