import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'replace-expired-documents',
  service: 'registration-refusal',
  title: 'Отказали из-за просроченного документа: что делать',
  shortTitle: 'Просроченные документы',
  lead: 'Как понять, какая бумага просрочена, где её продлить или заменить и как подать заявку снова.',
  synonyms: [
    'просрочен паспорт',
    'закончилась виза',
    'истёк срок миграционной карты',
    'просроченные документы иностранца',
    'продлить визу',
    'документ недействителен',
  ],
  audience: ['foreigner', 'owner', 'representative'],
  situations: ['refused', 'expiring', 'late'],
  forWhom: {
    text: 'Для иностранца, у которого к дню подачи кончился срок паспорта, визы, миграционной карты, разрешения на временное проживание или другой бумаги.',
    cites: ['S000-04', 'S000-12'],
  },
  outcome: {
    text: 'Новый документ загружен, ошибка больше не появляется, регистрация завершается.',
    cites: ['S000-04'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Источник не говорит, за сколько дней менять документ. В день подачи заявки он должен действовать.',
      calculator: 'document-validity',
      cites: ['S000-04', 'S000-12'],
    },
    do: {
      items: [
        'Проверьте срок каждой бумаги из заявки',
        'Продлите или замените просроченную',
        'Загрузите новые сканы и отправьте заявку снова',
      ],
      cites: ['S000-04'],
    },
    take: {
      items: ['Новый или продлённый документ', 'Его скан или фото', 'Номер прежней заявки'],
      cites: ['S000-04'],
    },
  },
  channels: [
    {
      channel: 'in-person',
      text: 'Документ продлевает или меняет тот орган, который за него отвечает.',
      cites: ['S000-04'],
    },
    {
      channel: 'gosuslugi',
      text: 'Скан загружают в личный кабинет и подают заявку снова.',
      cites: ['S000-04'],
    },
  ],
  cost: [
    {
      text: 'Цену продления и замены источник не называет: спросите в органе, который выдаёт документ.',
      cites: ['S000-04'],
    },
  ],
  questions: [
    {
      id: 'expired',
      text: 'Что просрочено?',
      options: [
        { value: 'passport', label: 'Паспорт' },
        { value: 'visa', label: 'Виза' },
        { value: 'migration-card', label: 'Миграционная карта' },
        { value: 'residence', label: 'Разрешение на временное проживание или вид на жительство' },
      ],
      cites: ['S000-04', 'S000-12'],
    },
  ],
  requirements: [
    {
      id: 'all-valid',
      kind: 'condition',
      name: 'Ни одна бумага из заявки не просрочена',
      text: 'Проверьте все, а не только ту, что названа в отказе.',
      calculators: ['document-validity'],
      cites: ['S000-04'],
    },
    {
      id: 'new-passport',
      kind: 'document',
      name: 'Новый паспорт',
      when: { question: 'expired', is: 'passport' },
      options: [{ documents: ['passport-foreign'] }],
      form: ['original', 'scan', 'photo'],
      cites: ['S000-04'],
    },
    {
      id: 'new-right-to-stay',
      kind: 'document',
      name: 'Новое подтверждение права быть в России',
      when: { question: 'expired', is: ['visa', 'residence'] },
      options: [
        { documents: ['visa'], when: { question: 'expired', is: 'visa' } },
        { documents: ['residence-permit'] },
        { documents: ['temporary-residence-permit'] },
      ],
      form: ['original', 'scan', 'photo'],
      cites: ['S000-04'],
    },
    {
      id: 'valid-card',
      kind: 'document',
      name: 'Миграционная карта, которая действует',
      when: { question: 'expired', is: 'migration-card' },
      options: [{ documents: ['migration-card'] }],
      form: ['scan', 'photo'],
      cites: ['S000-12'],
    },
    {
      id: 'scans',
      kind: 'action',
      name: 'Сделать сканы или фото нужного формата и размера',
      text: 'Требования к файлам — в руководстве о повторной подаче.',
      procedures: ['reapply'],
      cites: ['S000-04'],
    },
    {
      id: 'fields',
      kind: 'action',
      name: 'Вписать в заявку данные нового документа и проверить все поля',
      cites: ['S000-04'],
    },
  ],
  steps: [
    {
      id: 'find',
      title: 'Найдите просроченный документ',
      text: 'Проверьте паспорт, визу, миграционную карту, разрешения и остальные бумаги.',
      cites: ['S000-04', 'S000-12'],
    },
    {
      id: 'renew',
      title: 'Продлите или замените его',
      text: 'Обратитесь в орган, который этим занимается.',
      where: 'уполномоченный орган',
      cites: ['S000-04'],
    },
    {
      id: 'new-basis',
      title: 'Получите новое подтверждение права на пребывание',
      text: 'Например, визу или вид на жительство.',
      where: 'подразделение МВД по вопросам миграции',
      when: { question: 'expired', is: ['visa', 'residence', 'migration-card'] },
      cites: ['S000-04'],
    },
    {
      id: 'upload',
      title: 'Загрузите новые файлы',
      text: 'Сканы или фото того формата и размера, который просит портал.',
      where: 'личный кабинет Госуслуг',
      cites: ['S000-04'],
    },
    {
      id: 'send-again',
      title: 'Отправьте заявку снова',
      text: 'Перед отправкой проверьте все поля.',
      where: 'личный кабинет Госуслуг',
      procedures: ['reapply'],
      cites: ['S000-04'],
    },
    {
      id: 'if-broken',
      title: 'Портал сбоит — напишите в поддержку',
      text: 'Назовите номер заявки и перечислите файлы, которые загрузили.',
      procedures: ['contact-gosuslugi-support'],
      cites: ['S000-04'],
    },
  ],
  refusals: [
    {
      id: 'expired',
      reason: 'Паспорт, виза, разрешение или другая бумага утратили силу',
      remedy: 'Замените документ и подайте заявку снова.',
      procedures: ['reapply'],
      cites: ['S000-04', 'S000-12'],
      conflicts: ['K39'],
    },
  ],
  notes: [
    {
      kind: 'warning',
      title: 'Следите за сроком пребывания',
      text: 'Без визы и разрешений в России можно быть не больше 90 дней за календарный год. Считайте дни с 1 января по всем въездам.',
      cites: ['S000-12'],
      law: ['G-90-365'],
    },
  ],
  related: ['analyse-refusal', 'reapply', 'passport-validity'],
  calculators: ['document-validity', 'working-days'],
};
