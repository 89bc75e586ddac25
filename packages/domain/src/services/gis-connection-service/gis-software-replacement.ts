import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'gis-software-replacement',
  service: 'gis-connection-service',
  title: 'Подготовиться к замене программ и средств шифрования',
  shortTitle: 'Замена программ ГИС',
  lead: 'Оператор вправе менять программы ГИС. Если вам придётся перенастраивать своё, он обязан предупредить не меньше чем за неделю.',
  synonyms: [
    'замена СКЗИ',
    'обновление ГИС',
    'новое ПО',
    'реконфигурация рабочих мест',
    'криптографическая защита',
    'предупредить за неделю',
    'крипта',
    'криптопро',
  ],
  audience: ['organisation', 'authority'],
  situations: ['change', 'access'],
  forWhom: {
    text: 'Для участника, у которого на рабочих местах стоят программы и средства шифрования для ГИС.',
    cites: ['S002-2.4', 'S002-2.3'],
  },
  outcome: {
    text: 'К началу работы по-новому ваши места настроены и входят в ГИС.',
    cites: ['S002-2.4', 'S002-2.3'],
  },
  answer: {
    by: {
      headline: 'Не меньше чем за неделю',
      text: 'Столько должно пройти от извещения до дня, когда ГИС заработает в новых условиях. Это срок оператора; перенастроиться вам надо внутри этой недели.',
      term: 'notice-by',
      calculator: 'gis-software-replacement',
      cites: ['S002-2.4'],
    },
    do: { steps: ['read', 'check-week', 'change', 'test'] },
    take: { requirements: ['reconfigure', 'operator-notice'] },
  },
  channels: [
    { channel: 'website', text: 'Извещение на сайте оператора minsoc18.ru.', cites: ['S002-2.4'] },
    { channel: 'email', text: 'Либо письмо на официальную почту участника.', cites: ['S002-2.4'] },
  ],
  cost: [
    {
      text: 'Кто платит за перенастройку у участника, в форме не сказано. Свою технику и программы он поддерживает сам.',
      cites: ['S002-2.4', 'S002-2.3'],
    },
  ],
  questions: [
    {
      id: 'reconfiguration',
      text: 'Надо ли менять настройки вашей техники или программ?',
      options: [
        { value: 'yes', label: 'Да', clause: 'нужна перенастройка у участника' },
        { value: 'no', label: 'Нет', clause: 'перенастройка не нужна' },
      ],
      cites: ['S002-2.4'],
    },
  ],
  requirements: [
    {
      id: 'watch',
      kind: 'action',
      name: 'Проверять сайт и почту раз в три дня',
      text: 'Извещение может прийти ровно за неделю: проверяя раз в неделю, можно узнать о нём в последний день.',
      cites: ['S002-2.4'],
    },
    {
      id: 'start-day',
      kind: 'information',
      name: 'День начала работы в новых условиях',
      calculators: ['gis-software-replacement'],
      cites: ['S002-2.4'],
    },
    {
      id: 'reconfigure',
      kind: 'action',
      name: 'Перенастроить технику и программы',
      short: 'Список рабочих мест',
      when: { question: 'reconfiguration', is: 'yes' },
      procedures: ['gis-workplace-readiness'],
      cites: ['S002-2.4', 'S002-2.3'],
    },
    {
      id: 'operator-notice',
      kind: 'information',
      name: 'Извещение оператора',
      cites: ['S002-2.4', 'S002-2.3'],
    },
  ],
  steps: [
    {
      id: 'read',
      title: 'Прочитайте извещение',
      short: 'Найдите извещение на сайте или в почте',
      where: 'сайт minsoc18.ru или почта',
      place: 'minsoc-udmurtia',
      cites: ['S002-2.4'],
    },
    {
      id: 'check-week',
      title: 'Проверьте, есть ли неделя',
      text: 'До начала меньше недели — это меньше, чем обещает соглашение. Сразу скажите об этом оператору.',
      when: { question: 'reconfiguration', is: 'yes' },
      calculators: ['gis-software-replacement'],
      cites: ['S002-2.4', 'S002-3.1'],
    },
    {
      id: 'change',
      title: 'Перенастройте рабочие места',
      when: { question: 'reconfiguration', is: 'yes' },
      cites: ['S002-2.3', 'S002-2.4'],
    },
    {
      id: 'test',
      title: 'Проверьте вход',
      short: 'Проверьте вход в ГИС',
      text: 'Не получается — просите помощи у оператора. Не успеваете — сообщите ему в течение 3 рабочих дней.',
      procedures: ['gis-impossibility-notice'],
      cites: ['S002-2.2', 'S002-2.3'],
    },
  ],
  terms: [
    {
      id: 'notice-by',
      title: 'Извещение о замене',
      text: 'Не позже чем за неделю, то есть за 7 дней, до начала работы в новых условиях. Только если замена требует перенастройки у вас.',
      calculators: ['gis-software-replacement'],
      cites: ['S002-2.4'],
    },
  ],
  notes: [
    {
      kind: 'warning',
      text: 'Если перенастройка не нужна, о замене можно не предупреждать: программы и средства шифрования оператор вправе заменить сам.',
      cites: ['S002-2.4'],
    },
  ],
  related: ['gis-workplace-readiness', 'gis-maintenance', 'gis-agreement-amendment'],
  calculators: ['gis-software-replacement'],
};
