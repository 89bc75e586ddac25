import type { Service } from '../../schema/service.ts';

export const service: Service = {
  id: 'registration-refusal',
  source: '000',
  title: 'Отказ в регистрации иностранного гражданина по месту пребывания',
  shortTitle: 'Отказ в регистрации',
  heading: 'Отказали в регистрации иностранца: что делать',
  lead: {
    text: 'Портал отклонил заявку на учёт иностранца («прописку»). Покажем, как найти причину, исправить её, подать снова, а если отказ незаконный — обжаловать.',
    cites: ['S000-12', 'S000-14', 'S000-16'],
  },
  synonyms: [
    'отказ в прописке иностранца',
    'отказали в регистрации',
    'миграционный учёт отказ',
    'заявка отклонена Госуслуги',
    'регистрация иностранного гражданина',
    'обжаловать отказ МВД',
  ],
  journey: [
    {
      title: 'Проверить бумаги и заявку',
      text: 'Часто отказывают из-за опечаток, плохих сканов и просроченных документов. Это можно предупредить.',
      lanes: [
        { title: 'Бумаги', items: ['Паспорт, миграционная карта, жильё'], procedures: ['check-documents'] },
        { title: 'Заявка', items: ['Поля, даты, сканы'], procedures: ['fill-application'] },
      ],
      cites: ['S000-26', 'S000-28'],
    },
    {
      title: 'Понять, за что отказали',
      text: 'Откройте сообщение в кабинете и найдите пункт, который не подошёл.',
      procedures: ['analyse-refusal'],
      forks: [
        {
          title: 'Если причина непонятна',
          text: 'Спросите поддержку о полях и файлах, а отдел МВД — о письменной причине.',
          procedures: ['contact-gosuslugi-support', 'ask-migration-service'],
          cites: ['S000-26', 'S000-22'],
          law: ['000-support'],
        },
        {
          title: 'Если нужна помощь',
          text: 'Специалист разберёт отказ, юрист поведёт дело.',
          procedures: ['consult-specialist', 'get-legal-help'],
          cites: ['S000-27', 'S000-24'],
        },
      ],
      cites: ['S000-12'],
    },
    {
      title: 'Устранить причину',
      text: 'У каждой причины свой путь. Выберите свой.',
      lanes: [
        { title: 'Ошибка в данных', procedures: ['correct-personal-data'] },
        { title: 'Документ просрочен', procedures: ['replace-expired-documents'] },
        { title: 'Не хватает бумаг', procedures: ['collect-additional-documents'] },
        { title: 'Нет согласия собственника', procedures: ['obtain-owner-consent'] },
        { title: 'Дело в хозяине жилья', procedures: ['register-host', 'clear-host-debts'] },
      ],
      forks: [
        {
          title: 'Если собственник отказал',
          text: 'Другое жильё, гостиница или общежитие, заявление в миграционную службу.',
          procedures: ['obtain-owner-consent', 'ask-migration-service'],
          cites: ['S000-06'],
          law: ['000-hotel'],
        },
        {
          title: 'Если опоздали сообщить о приезде',
          text: 'По закону на это 7 рабочих дней, источник называет три дня. Сообщите сразу, как сможете, и проверьте срок.',
          procedures: ['register-host'],
          calculators: ['host-registration'],
          cites: ['S000-08'],
          law: ['000-3days'],
          conflicts: ['K15'],
        },
      ],
      cites: ['S000-02', 'S000-04', 'S000-05', 'S000-06', 'S000-08', 'S000-09', 'S000-13'],
    },
    {
      title: 'Подать снова',
      text: 'Через портал, в МФЦ или на почте.',
      procedures: ['reapply'],
      lanes: [
        { title: 'Госуслуги', items: ['Онлайн, из личного кабинета'], procedures: ['reapply'] },
        { title: 'МФЦ', items: ['Лично, со специалистом'], procedures: ['apply-at-mfc'] },
        { title: 'Почта России', items: ['Если портал не работает'], procedures: ['apply-by-post'] },
      ],
      cites: ['S000-14', 'S000-22', 'S000-23'],
    },
    {
      title: 'Пожаловаться',
      text: 'С отказом не согласны — жалуйтесь в МВД. Ответ дают за 30 дней.',
      procedures: ['complain-to-mvd'],
      forks: [
        {
          title: 'Если МВД не ответило или отказало',
          text: 'Напишите ещё раз или идите в прокуратуру. Прокурор сам отказ не отменит, но может внести протест.',
          procedures: ['complain-to-prosecutor'],
          calculators: ['refusal-appeal'],
          cites: ['S000-16', 'S000-17'],
          law: ['000-prokpower'],
        },
      ],
      cites: ['S000-16'],
    },
    {
      title: 'Пойти в суд',
      text: 'Три месяца со дня, когда узнали об отказе. Жалобы этот срок не останавливают.',
      procedures: ['prepare-court-claim', 'go-through-court'],
      calculators: ['refusal-appeal'],
      forks: [
        {
          title: 'Если суд отказал',
          text: 'Апелляция — за месяц со дня решения в окончательной форме.',
          procedures: ['go-through-court'],
          cites: ['S000-20'],
          law: ['000-appeal'],
        },
      ],
      cites: ['S000-19', 'S000-17'],
      law: ['000-10d'],
      conflicts: ['K17'],
    },
  ],
  ending: 'Иностранец на учёте по месту пребывания',
  calculators: ['refusal-appeal', 'host-registration'],
};
