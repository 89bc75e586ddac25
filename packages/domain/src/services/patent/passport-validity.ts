import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'passport-validity',
  service: 'patent',
  title: 'Проверить срок паспорта',
  shortTitle: 'Срок паспорта',
  lead: 'Паспорт должен действовать ещё год со дня, когда заявление подадут в МВД. Проверьте до оплаты.',
  synonyms: [
    'паспорт заканчивается',
    'срок действия паспорта для патента',
    'меняю паспорт патент',
    'просроченный паспорт',
    'новый паспорт внести изменения в патент',
  ],
  audience: ['foreigner'],
  situations: ['expiring', 'prepare-papers', 'change'],
  forWhom: {
    text: 'Для иностранца, который собирается переоформить патент.',
    cites: ['S003-4.4'],
  },
  outcome: {
    text: 'Вы знаете, хватит ли паспорта или его сначала меняют.',
    cites: ['S003-4.4'],
  },
  answer: {
    by: {
      headline: 'До договора с центром',
      text: 'Год считают со дня подачи заявления, а это может случиться в любой из 30 дней договора. С запасом — 30 дней и ещё год со дня договора.',
      term: 'year',
      calculator: 'patent-renewal',
      cites: ['S003-4.4', 'S003-3.4'],
      law: ['003-passport-year'],
    },
    do: { steps: ['find-date', 'count', 'enough', 'replace'] },
    take: { requirements: ['passport', 'contract-day', 'translate'] },
  },
  channels: [
    {
      channel: 'home',
      text: 'Проверить можно дома. Новый паспорт выдаёт ваша страна; куда идти, правила не говорят — спросите в консульстве.',
      cites: ['S003-4.4'],
    },
  ],
  cost: [
    {
      text: 'Проверка бесплатна. Сколько стоит новый паспорт, правила не говорят: спросите в консульстве своей страны.',
      cites: ['S003-4.4'],
    },
    {
      text: 'Внести новый паспорт в патент — по закону 2 100 рублей госпошлины.',
      cites: ['S003-4.4'],
      law: ['G-fees-2025'],
    },
  ],
  questions: [
    {
      id: 'lasts-a-year',
      text: 'Паспорт действует ещё год и 30 дней со дня договора?',
      options: [
        { value: 'yes', label: 'Да', clause: 'паспорт действует ещё год и 30 дней' },
        { value: 'no', label: 'Нет', clause: 'паспорт кончается раньше' },
      ],
      cites: ['S003-4.4', 'S003-3.4'],
    },
  ],
  requirements: [
    {
      id: 'passport',
      kind: 'document',
      name: 'Паспорт',
      text: 'Подлинник, срок которого не кончится раньше чем через год после подачи заявления.',
      options: [{ documents: ['passport-foreign'] }],
      form: ['original'],
      validity: 'Ещё год со дня подачи заявления',
      calculators: ['patent-renewal'],
      cites: ['S003-4.4', 'S003-2.1.3', 'S003-4.2'],
      law: ['003-passport-year'],
    },
    {
      id: 'replace',
      kind: 'action',
      name: 'Сначала заменить паспорт',
      text: 'И внести изменения в патент, потом переоформлять.',
      when: { question: 'lasts-a-year', is: 'no' },
      cites: ['S003-4.4'],
      law: ['003-passport-year'],
    },
    {
      id: 'translate',
      kind: 'document',
      name: 'Заверенный перевод паспорта, если он не на русском',
      options: [{ documents: ['translation'] }],
      cites: ['S003-2.1.11'],
    },
    {
      id: 'contract-day',
      kind: 'information',
      name: 'День, когда хотите заключить договор',
      cites: ['S003-4.4'],
    },
  ],
  steps: [
    {
      id: 'find-date',
      title: 'Посмотрите, до какого числа паспорт',
      short: 'Найдите дату окончания паспорта',
      cites: ['S003-4.4'],
    },
    {
      id: 'count',
      title: 'Посчитайте',
      short: 'Прибавьте к дню договора 30 дней и год',
      text: 'День договора плюс год — наименьший срок. Ещё 30 дней сверху — запас: договор с центром действует столько, и заявление могут подать в последний день.',
      calculators: ['patent-renewal'],
      cites: ['S003-4.4', 'S003-3.4'],
      law: ['003-passport-year'],
    },
    {
      id: 'enough',
      title: 'Хватает — собирайте бумаги',
      when: { question: 'lasts-a-year', is: 'yes' },
      procedures: ['patent-renewal-documents'],
      cites: ['S003-2.1'],
    },
    {
      id: 'replace',
      title: 'Не хватает — меняйте паспорт',
      text: 'Потом внесите новый паспорт в патент. Успейте до крайнего дня переоформления: этот срок не сдвигается.',
      when: { question: 'lasts-a-year', is: 'no' },
      procedures: ['patent-renewal-eligibility'],
      cites: ['S003-4.4', 'S003-1.2'],
      law: ['003-passport-year', '003-10wd'],
    },
  ],
  terms: [
    {
      id: 'year',
      title: 'Сколько ещё должен действовать паспорт',
      text: 'Не меньше года после того, как заявление подали в МВД (в правилах — УФМС).',
      calculators: ['patent-renewal'],
      cites: ['S003-4.4'],
      law: ['003-passport-year', '003-ufms'],
      conflicts: ['K19'],
    },
  ],
  notes: [
    {
      kind: 'info',
      title: 'Если вместо паспорта другой документ',
      text: 'О сроке документа лица без гражданства, вида на жительство и разрешения на временное проживание правила молчат. Уточните в центре.',
      cites: ['S003-2.1.3', 'S003-4.4'],
    },
  ],
  related: ['patent-renewal-eligibility', 'patent-renewal-documents', 'replace-expired-documents'],
  calculators: ['patent-renewal'],
};
