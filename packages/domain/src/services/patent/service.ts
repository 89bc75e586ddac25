import type { Service } from '../../schema/service.ts';

export const service: Service = {
  id: 'patent',
  source: '003',
  title: 'Переоформление патента на работу в Москве',
  shortTitle: 'Патент',
  heading: 'Переоформить патент в Москве',
  lead: {
    text: 'Для тех, кто приехал без визы. Патент дают на год; дальше его переоформляют через миграционный центр (ММЦ). Уезжать из России не нужно.',
    cites: ['S003-1.1', 'S003-1.2'],
    law: ['003-once'],
  },
  synonyms: [
    'продлить патент',
    'патент на работу',
    'Сахарово',
    'ММЦ',
    'миграционный центр Москвы',
    'разрешение на работу',
    'рабочий патент',
  ],
  journey: [
    {
      title: 'Проверить, есть ли право и хватает ли времени',
      text: 'Дата выдачи патента решает, успеваете ли вы и можно ли сдать бумаги в две очереди.',
      procedures: ['patent-renewal-eligibility'],
      calculators: ['patent-renewal'],
      forks: [
        {
          title: 'Если опоздали: осталось меньше 10 рабочих дней',
          text: 'Не платите центру: договор уже не поможет, а по правилам деньги при отказе не возвращают. Спросите в центре, как оформить патент заново.',
          procedures: ['patent-renewal-refusal'],
          cites: ['S003-1.2', 'S003-6.3.1', 'S003-3.14'],
          law: ['G-back'],
        },
        {
          title: 'Если переоформляете не в первый раз',
          text: 'По закону — сколько угодно раз. Правила центра ещё называют предел: один.',
          procedures: ['patent-renewal-eligibility'],
          cites: ['S003-6.3.2'],
          law: ['003-once'],
        },
      ],
      cites: ['S003-1.2', 'S003-3.10.2'],
      law: ['003-10wd', 'G-back'],
      conflicts: ['K35'],
    },
    {
      title: 'Проверить срок паспорта',
      text: 'Паспорт должен действовать ещё год со дня подачи.',
      procedures: ['passport-validity'],
      forks: [
        {
          title: 'Если паспорт заканчивается раньше',
          text: 'Сначала замените паспорт, потом переоформляйте патент.',
          procedures: ['passport-validity'],
          cites: ['S003-4.4'],
          law: ['003-passport-year'],
        },
      ],
      cites: ['S003-4.4'],
    },
    {
      title: 'Собрать документы',
      text: 'До четырнадцати бумаг. Часть готовите вы, часть — работодатель, можно одновременно.',
      procedures: ['patent-renewal-documents'],
      lanes: [
        {
          title: 'Готовите вы',
          items: ['Медицинские бумаги', 'Документ о русском языке', 'Полис, фото, переводы'],
          procedures: ['patent-tax-proof'],
          calculators: ['patent-tax-coverage', 'insurance-coverage', 'education-document'],
        },
        {
          title: 'Готовит работодатель',
          procedures: ['employer-petition', 'work-contract-check'],
        },
      ],
      forks: [
        {
          title: 'Если чеки потеряны',
          text: 'Их заменит справка налоговой или выписка банка.',
          procedures: ['patent-tax-proof'],
          cites: ['S003-4.6'],
        },
      ],
      cites: ['S003-2.1'],
    },
    {
      title: 'Выписать сведения для заявления',
      text: 'Заявление составит центр. Вам нужно назвать данные патента, адреса, работодателя, профессию, срок работы и телефон.',
      procedures: ['patent-renewal-application-data'],
      cites: ['S003-3.10.1'],
    },
    {
      title: 'Заключить договор с центром и оплатить',
      text: 'Лично, в центре в Сахарове: поселение Вороновское, Варшавское шоссе, 64-й километр, домовладение 1, строение 47. Оплата и есть договор, он действует до 30 календарных дней.',
      procedures: ['patent-renewal-service-contract'],
      calculators: ['patent-renewal'],
      cites: ['S003-1.5', 'S003-3.3', 'S003-3.4'],
      law: ['003-address', '003-30d'],
    },
    {
      title: 'Сдать документы',
      text: 'Порядок зависит от дня договора.',
      procedures: ['patent-renewal-submission'],
      forks: [
        {
          title: 'Договор позже чем за 15 рабочих дней',
          text: 'До дня, когда патенту исполнится год, времени мало: всё сдают сразу, в день договора.',
          procedures: ['patent-renewal-submission'],
          cites: ['S003-3.10.2'],
        },
        {
          title: 'Договор заключён раньше',
          text: 'В две очереди: основные бумаги сразу, медицинские и о русском языке — в течение пяти календарных дней.',
          procedures: ['patent-renewal-submission'],
          cites: ['S003-3.10.2'],
          law: ['003-15wd', 'G-back'],
        },
      ],
      cites: ['S003-3.10.2'],
    },
    {
      title: 'Проследить, что бумаги переданы',
      text: 'Центр передаёт их в МВД на следующий день, если ведомство работает и видна оплата. Подтверждение — акт приёма-передачи, попросите его показать.',
      procedures: ['patent-renewal-transfer'],
      cites: ['S003-3.9.3', 'S003-3.11'],
      law: ['003-ufms'],
      conflicts: ['K46', 'K19'],
    },
    {
      title: 'Дождаться решения',
      text: 'По приказу МВД патент оформляют 10 рабочих дней. В правилах центра срок решения не назван.',
      calculators: ['working-days'],
      forks: [
        {
          title: 'Если пришёл отказ',
          text: 'Посмотрите, по какому основанию: одни исправляются, другие нужно обжаловать, третьи закрывают дорогу на год.',
          procedures: ['patent-renewal-refusal', 'patent-renewal-refund'],
          calculators: ['patent-reapplication'],
          cites: ['S003-6.3', 'S003-3.14'],
          law: ['003-year', '003-noreturn'],
        },
      ],
      cites: ['S003-3.7.2'],
      law: ['G-review'],
    },
  ],
  ending: 'Патент действует ещё год',
  calculators: ['patent-renewal', 'patent-tax-coverage', 'insurance-coverage', 'patent-reapplication'],
  more: ['patent-renewal'],
};
