import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-joint-signing',
  service: 'monthly-document',
  title: 'Подписать документ несколькими сторонами',
  shortTitle: 'Совместное подписание',
  lead: 'Как собрать подписи всех участников под договором или актом и получить итоговый файл.',
  synonyms: [
    'совместная подпись',
    'подписать договор',
    'подписать акт',
    'несколько подписантов',
    'сертификат',
    'ЭДО',
    'Госключ',
  ],
  audience: ['organisation', 'citizen', 'representative'],
  situations: ['fill-form', 'waiting'],
  forWhom: {
    text: 'Для сторон договора или акта выполненных работ.',
    cites: ['S004-27'],
  },
  outcome: {
    text: 'Все подписали, итоговый файл пришёл каждому участнику на почту.',
    cites: ['S004-27'],
  },
  answer: {
    by: {
      headline: 'Срока нет: ждут последнюю подпись',
      text: 'Сколько дней даётся на подпись, не сказано. Договоритесь о дне с участниками.',
      cites: ['S004-27'],
    },
    do: { steps: ['draft', 'notice', 'sign', 'final'] },
    take: { requirements: ['draft', 'signers', 'certificate'] },
  },
  channels: [
    {
      channel: 'website',
      text: 'У оператора ЭДО: такие бумаги стороны составляют и подписывают через него. В описании назван портал Госуслуг.',
      cites: ['S004-27'],
      law: ['004-types'],
    },
  ],
  cost: [
    {
      text: 'Сколько стоит подписание, спросите у своего оператора ЭДО.',
      cites: ['S004-27'],
      law: ['004-types'],
      conflicts: ['K28'],
    },
  ],
  questions: [
    {
      id: 'role',
      text: 'Кто вы в этом документе?',
      options: [
        { value: 'initiator', label: 'тот, кто его создаёт', clause: 'вы создаёте документ' },
        { value: 'signer', label: 'один из подписантов', clause: 'вы один из подписантов' },
      ],
      cites: ['S004-27'],
    },
  ],
  requirements: [
    {
      id: 'draft',
      kind: 'document',
      name: 'Черновик документа',
      short: 'Текст договора или акта',
      when: { question: 'role', is: 'initiator' },
      options: [{ documents: ['monthly-document-draft'] }],
      form: ['electronic'],
      cites: ['S004-27'],
    },
    {
      id: 'signers',
      kind: 'information',
      name: 'Список всех подписантов и адреса их почты',
      short: 'Список подписантов и их почту',
      when: { question: 'role', is: 'initiator' },
      cites: ['S004-27'],
    },
    {
      id: 'certificate',
      kind: 'condition',
      name: 'У каждого есть личный сертификат подписи',
      short: 'Личный сертификат подписи',
      cites: ['S004-27'],
    },
    {
      id: 'operator',
      kind: 'action',
      name: 'Спросить партнёров, через какого оператора ЭДО подписывать',
      cites: ['S004-27'],
      law: ['004-types'],
    },
    {
      id: 'email',
      kind: 'condition',
      name: 'Почта каждого участника работает',
      text: 'На неё придёт итоговый файл.',
      cites: ['S004-27'],
    },
  ],
  steps: [
    {
      id: 'draft',
      title: 'Создайте черновик и укажите подписантов',
      short: 'Создайте черновик',
      who: 'инициатор',
      when: { question: 'role', is: 'initiator' },
      cites: ['S004-27'],
      law: ['004-types'],
    },
    {
      id: 'notice',
      title: 'Дождитесь уведомления',
      text: 'Его получает каждый участник.',
      cites: ['S004-27'],
    },
    {
      id: 'sign',
      title: 'Подпишите',
      short: 'Подпишите своим сертификатом',
      text: 'Каждый — своим личным сертификатом.',
      who: 'каждый участник',
      cites: ['S004-27'],
    },
    {
      id: 'final',
      title: 'Получите итоговый файл',
      short: 'Дождитесь остальных',
      text: 'Он собирается после последней подписи и уходит на почту всем.',
      procedures: ['monthly-document-email'],
      cites: ['S004-27'],
    },
  ],
  related: ['monthly-document-type', 'monthly-document-email'],
};
