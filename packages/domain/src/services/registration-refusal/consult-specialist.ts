import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'consult-specialist',
  service: 'registration-refusal',
  title: 'Получить консультацию специалиста после отказа',
  shortTitle: 'Консультация',
  lead: 'Разовая помощь: где консультируют, что показать специалисту и что делать с его советом.',
  synonyms: [
    'консультация по регистрации иностранца',
    'проверить документы у специалиста',
    'пояснительная записка',
    'код ошибки в отказе',
    'консультация миграционного юриста',
  ],
  audience: ['foreigner', 'owner', 'organisation'],
  situations: ['refused', 'mistake'],
  forWhom: {
    text: 'Для тех, кто получил отказ и не понимает, что исправить.',
    cites: ['S000-27'],
  },
  outcome: {
    text: 'Ошибка найдена, подсказано, какие справки и согласия нужны; исправленную заявку подают снова.',
    cites: ['S000-27'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Источник его не называет. Получили совет — исправляйте и подавайте сразу.',
      cites: ['S000-27'],
    },
    do: { steps: ['show', 'help', 'fix'] },
    take: { requirements: ['refusal', 'identity', 'earlier-papers', 'extra'] },
  },
  channels: [
    { channel: 'website', text: 'Онлайн-чат.', cites: ['S000-27'] },
    { channel: 'phone', text: 'Разговор по телефону.', cites: ['S000-27'] },
    { channel: 'in-person', text: 'Личная встреча в офисе.', cites: ['S000-27'] },
  ],
  cost: [{ text: 'Цены источник не называет. Спросите её до разговора.', cites: ['S000-27'] }],
  questions: [
    {
      id: 'extra-asked',
      text: 'Отказ требует дополнительных подтверждений?',
      options: [
        { value: 'yes', label: 'Да' },
        { value: 'no', label: 'Нет' },
      ],
      cites: ['S000-27'],
    },
  ],
  requirements: [
    {
      id: 'refusal',
      kind: 'document',
      name: 'Копия отказа с кодом ошибки',
      short: 'Копию отказа с кодом ошибки',
      text: 'Кода может и не быть: тогда покажите весь текст.',
      options: [{ documents: ['refusal-letter'] }],
      form: ['copy'],
      cites: ['S000-27'],
      conflicts: ['K47'],
    },
    {
      id: 'identity',
      kind: 'document',
      name: 'Паспортные данные и миграционная карта',
      short: 'Паспортные данные и миграционную карту',
      options: [{ documents: ['passport-foreign', 'migration-card'] }],
      cites: ['S000-27'],
    },
    {
      id: 'earlier-papers',
      kind: 'document',
      name: 'Сканы документов, которые подавали раньше',
      short: 'Сканы, которые подавали',
      options: [{ documents: ['refusal-earlier-papers'] }],
      form: ['scan'],
      cites: ['S000-27'],
    },
    {
      id: 'extra',
      kind: 'information',
      name: 'Подтверждения, которых требует отказ',
      short: 'Подтверждения, названные в отказе',
      when: { question: 'extra-asked', is: 'yes' },
      procedures: ['collect-additional-documents'],
      cites: ['S000-27'],
    },
  ],
  steps: [
    {
      id: 'show',
      title: 'Покажите бумаги специалисту',
      short: 'Покажите отказ с кодом ошибки',
      text: 'Он уточнит статус, проверит данные и скажет, что делать.',
      cites: ['S000-27'],
    },
    {
      id: 'help',
      title: 'Решите, какая помощь нужна',
      short: 'Выберите чат, телефон или встречу',
      items: [
        'Найти ошибку в полях.',
        'Подготовить справки и согласия по требованиям миграционной службы.',
        'Написать пояснительную записку.',
        'Сопровождать до положительного решения.',
      ],
      cites: ['S000-27'],
    },
    {
      id: 'fix',
      title: 'Исправьте и подайте снова',
      short: 'Внесите правки и подайте снова',
      where: 'личный кабинет Госуслуг',
      procedures: ['reapply'],
      cites: ['S000-27'],
    },
  ],
  notes: [
    {
      kind: 'info',
      text: 'Источник обещает, что с советами специалиста шансы выше. Это не гарантия: решает МВД.',
      cites: ['S000-27'],
      law: ['000-autoreject'],
    },
  ],
  related: ['get-legal-help', 'analyse-refusal', 'obtain-owner-consent'],
};
