import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-maintenance',
  service: 'gis-connection-service',
  title: 'ГИС не работает из-за ремонта: что предусмотреть',
  shortTitle: 'Работы на ГИС',
  lead: 'Оператор вправе остановить ГИС на срочные, аварийные и ремонтные работы. О сроках он предупреждает, но за сколько — не сказано.',
  synonyms: [
    'ГИС лежит',
    'ГИС упала',
    'технические работы ГИС',
    'ГИС недоступна',
    'не работает ГИС',
    'аварийные работы',
    'плановые работы',
    'система остановлена',
  ],
  audience: ['organisation', 'authority'],
  situations: ['access', 'waiting'],
  forWhom: { text: 'Для участника, который работает в ГИС каждый день.', cites: ['S002-2.4'] },
  outcome: {
    text: 'Остановка не застанет врасплох: вы знаете, где смотреть извещения, и успеваете с ответами.',
    cites: ['S002-2.4', 'S002-2.3'],
  },
  answer: {
    by: {
      headline: 'За сколько предупредят — не сказано',
      text: 'Оператор сообщает о сроках работ на своём сайте или письмом на вашу официальную почту.',
      noTerm: 'the term below is the operator’s, and it names no number',
      cites: ['S002-2.4'],
    },
    do: { steps: ['read', 'prepare', 'warn', 'check'] },
    take: { requirements: ['email-current', 'answers-plan'] },
  },
  channels: [
    {
      channel: 'website',
      text: 'Сайт оператора minsoc18.ru.',
      cites: ['S002-2.4'],
    },
    {
      channel: 'email',
      text: 'Официальная почта участника. Оператор выбирает одно из двух, поэтому следите за обоими.',
      cites: ['S002-2.4'],
    },
  ],
  cost: [{ text: 'Платить не нужно.', cites: ['S002-6.2'] }],
  requirements: [
    {
      id: 'watch',
      kind: 'action',
      name: 'Поручить кому-то следить за сайтом и почтой',
      cites: ['S002-2.4'],
    },
    {
      id: 'email-current',
      kind: 'information',
      name: 'Оператор знает вашу нынешнюю почту',
      short: 'Доступ к официальной почте',
      text: 'Сменили её — сообщите, как о смене реквизитов.',
      procedures: ['gis-requisites-change'],
      cites: ['S002-2.4', 'S002-7.4'],
    },
    {
      id: 'answers-plan',
      kind: 'action',
      name: 'Решить, как отвечать на запросы во время остановки',
      short: 'Список запросов, на которые надо ответить',
      text: 'Обязанность отвечать вовремя на время работ соглашение не отменяет.',
      cites: ['S002-2.3', 'S002-2.4'],
    },
  ],
  steps: [
    {
      id: 'read',
      title: 'Прочитайте извещение',
      short: 'Смотрите сайт министерства',
      text: 'В нём должны быть сроки работ.',
      where: 'сайт minsoc18.ru или почта',
      cites: ['S002-2.4'],
    },
    {
      id: 'prepare',
      title: 'Отправьте срочное до начала',
      short: 'Срочное отправляйте заранее',
      cites: ['S002-2.3', 'S002-2.4'],
    },
    {
      id: 'warn',
      title: 'Не успеваете — предупредите',
      text: 'Если из-за остановки вы не исполните своё обязательство, сообщите оператору в течение 3 рабочих дней.',
      procedures: ['gis-impossibility-notice'],
      calculators: ['gis-notice'],
      cites: ['S002-2.3'],
    },
    {
      id: 'check',
      title: 'После работ проверьте доступ',
      short: 'Запишите начало и конец остановки',
      text: 'Не заработало — обратитесь к оператору за помощью, она входит в его обязанности.',
      cites: ['S002-2.2'],
    },
  ],
  terms: [
    {
      id: 'notice',
      title: 'Извещение о работах',
      text: 'Минимального срока нет, в отличие от замены программ, о которой предупреждают за неделю.',
      procedures: ['gis-software-replacement'],
      cites: ['S002-2.4'],
    },
  ],
  notes: [
    {
      kind: 'info',
      title: 'Если сбой не у оператора',
      text: 'За аварии, сбои и перебои из-за чужого оборудования, электричества, линий и сетей связи оператор не отвечает.',
      cites: ['S002-3.2'],
    },
    {
      kind: 'tip',
      text: 'Записывайте простои: в споре о работе ГИС смотрят статистику её использования и доступности.',
      procedures: ['gis-dispute'],
      cites: ['S002-5.1'],
    },
  ],
  related: ['gis-software-replacement', 'gis-transfer-suspension', 'gis-impossibility-notice'],
};
