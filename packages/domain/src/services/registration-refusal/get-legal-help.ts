import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'get-legal-help',
  service: 'registration-refusal',
  title: 'Обратиться к юристам: что они могут сделать',
  shortTitle: 'Помощь юристов',
  lead: 'Чем юридическая компания поможет после отказа, что ей передать и о чём договориться.',
  synonyms: [
    'юрист по миграции',
    'миграционный адвокат',
    'помощь с регистрацией иностранца',
    'представитель в суде',
    'юридическая компания',
  ],
  audience: ['foreigner', 'owner', 'organisation'],
  situations: ['refused', 'appeal', 'dispute'],
  forWhom: {
    text: 'Для тех, кому отказали из-за ошибки в бумагах, требований миграционной службы или сбоя и кто не хочет разбираться один.',
    cites: ['S000-24'],
  },
  outcome: {
    text: 'Есть план действий, недостающие бумаги и верное заявление; юрист следит за сроками и, если нужно, идёт в суд.',
    cites: ['S000-24'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Источник его не называет. Но на суд есть три месяца со дня, когда узнали об отказе: идите к юристу раньше.',
      calculator: 'refusal-appeal',
      cites: ['S000-24', 'S000-17'],
      law: ['000-10d'],
    },
    do: {
      items: [
        'Свяжитесь с компанией через сайт или по телефону',
        'Передайте копии документов',
        'Согласуйте план действий',
      ],
      cites: ['S000-24'],
    },
    take: {
      items: ['Отказ', 'Копии поданных документов', 'Номер и статус заявки'],
      cites: ['S000-24'],
    },
  },
  channels: [
    { channel: 'website', text: 'Сайт компании; консультация бывает и онлайн.', cites: ['S000-24'] },
    { channel: 'phone', text: 'По телефону компании.', cites: ['S000-24'] },
  ],
  cost: [
    { text: 'Услуга платная или нет, источник не говорит. Договоритесь о цене заранее.', cites: ['S000-24'] },
  ],
  questions: [
    {
      id: 'need',
      text: 'Что нужно от юриста?',
      options: [
        { value: 'papers', label: 'Подготовить бумаги' },
        { value: 'dispute', label: 'Спорить с отказом' },
      ],
      cites: ['S000-24'],
    },
  ],
  requirements: [
    {
      id: 'copies',
      kind: 'document',
      name: 'Копии документов, которые подавали',
      options: [{ documents: ['refusal-earlier-papers'] }],
      form: ['copy'],
      cites: ['S000-24'],
    },
    {
      id: 'refusal',
      kind: 'document',
      name: 'Отказ',
      text: 'Разбор начинают с его причины.',
      options: [{ documents: ['refusal-letter'] }],
      form: ['copy'],
      cites: ['S000-24'],
    },
    {
      id: 'certificates',
      kind: 'action',
      name: 'Согласовать, какие справки и переводы подготовит юрист',
      when: { question: 'need', is: 'papers' },
      cites: ['S000-24'],
    },
    {
      id: 'authority',
      kind: 'document',
      name: 'Доверенность, если юрист представляет вас',
      text: 'Источник о ней молчит; нужна ли она, спросите у юриста.',
      when: { question: 'need', is: 'dispute' },
      options: [{ documents: ['power-of-attorney'] }],
      cites: ['S000-24'],
    },
  ],
  steps: [
    {
      id: 'contact',
      title: 'Свяжитесь с компанией',
      text: 'Через её сайт или по телефону; передайте копии бумаг.',
      cites: ['S000-24'],
    },
    {
      id: 'analysis',
      title: 'Юрист разбирает отказ',
      text: 'Сверяет поданное с действующими нормами, находит ошибки и составляет план.',
      who: 'юрист',
      cites: ['S000-24'],
    },
    {
      id: 'work',
      title: 'Юрист ведёт дело',
      items: [
        'Готовит справки, переводы и верное заявление.',
        'Пишет объяснительные записки.',
        'Подаёт апелляции и просьбы пересмотреть решение.',
        'Следит за сроками и статусом.',
      ],
      who: 'юрист',
      cites: ['S000-24'],
    },
    {
      id: 'online',
      title: 'Спрашивайте о статусе онлайн',
      text: 'И о том, что поправить в личном кабинете.',
      cites: ['S000-24'],
    },
    {
      id: 'court',
      title: 'Если нужно — суд',
      text: 'Юрист представляет вас.',
      when: { question: 'need', is: 'dispute' },
      procedures: ['prepare-court-claim', 'go-through-court'],
      cites: ['S000-24'],
    },
  ],
  notes: [
    {
      kind: 'info',
      title: 'Что обещает источник',
      text: 'Быстрее исправить, меньше риска второго отказа, соблюдены все формальности. Гарантий при этом никто не даёт.',
      cites: ['S000-24'],
    },
  ],
  related: ['consult-specialist', 'complain-to-mvd', 'prepare-court-claim'],
  calculators: ['refusal-appeal'],
};
