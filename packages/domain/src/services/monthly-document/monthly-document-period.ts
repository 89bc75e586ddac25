import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'monthly-document-period',
  service: 'monthly-document',
  title: 'Указать период документа',
  shortTitle: 'Период документа',
  lead: 'За какие даты можно заказать документ и почему портал не принимает период.',
  synonyms: ['за какой период', 'даты отчёта', 'неверный период', 'за прошлый месяц', 'формат даты'],
  audience: ['citizen', 'foreigner', 'organisation', 'representative'],
  situations: ['fill-form', 'mistake'],
  forWhom: {
    text: 'Для тех, кто заполняет заявку и дошёл до дат.',
    cites: ['S004-16'],
  },
  outcome: {
    text: 'Период принят, портал формирует документ и кладёт его в личный архив.',
    cites: ['S004-16'],
  },
  answer: {
    by: {
      headline: 'Не больше календарного месяца',
      text: 'И только за прошедшие дни: будущие даты портал не примет. Проверьте свои числа калькулятором.',
      calculator: 'monthly-document-period',
      cites: ['S004-16'],
      conflicts: ['K44'],
    },
    do: {
      items: [
        'Выбрать тип отчёта',
        'Нажать «Указать период»',
        'Ввести первую и последнюю дату',
        'Подтвердить',
      ],
      cites: ['S004-16'],
    },
    take: {
      items: ['Первый и последний день периода', 'Периоды отчётов, которые уже есть'],
      cites: ['S004-16'],
    },
  },
  channels: [
    {
      channel: 'gosuslugi',
      text: 'Раздел «Документы» личного кабинета.',
      cites: ['S004-16'],
      conflicts: ['K27'],
    },
  ],
  cost: [{ text: 'Плата за выбор периода не названа.', cites: ['S004-16'] }],
  requirements: [
    {
      id: 'order',
      kind: 'condition',
      name: 'Последняя дата не раньше первой',
      calculators: ['monthly-document-period'],
      cites: ['S004-16'],
    },
    {
      id: 'length',
      kind: 'condition',
      name: 'Период не длиннее одного календарного месяца',
      cites: ['S004-16'],
    },
    {
      id: 'past',
      kind: 'condition',
      name: 'Все дни уже прошли',
      text: 'Надёжнее всего заказывать за закончившийся месяц.',
      cites: ['S004-16'],
      conflicts: ['K44'],
    },
    {
      id: 'no-overlap',
      kind: 'condition',
      name: 'Нет общих дней с прежним отчётом',
      text: 'Посмотрите прошлые заказы в личном архиве.',
      cites: ['S004-16'],
    },
  ],
  steps: [
    {
      id: 'section',
      title: 'Откройте раздел «Документы»',
      where: 'личный кабинет Госуслуг',
      cites: ['S004-16'],
    },
    {
      id: 'type',
      title: 'Выберите тип отчёта',
      procedures: ['monthly-document-type'],
      cites: ['S004-16'],
    },
    {
      id: 'dates',
      title: 'Нажмите «Указать период» и введите даты',
      text: 'Числом, месяцем и годом: ДД.ММ.ГГГГ.',
      calculators: ['monthly-document-period'],
      cites: ['S004-16'],
      conflicts: ['K21'],
    },
    {
      id: 'confirm',
      title: 'Подтвердите',
      text: 'Даты проверит сам портал. Верный период избавит от повторного запроса и задержки.',
      cites: ['S004-16'],
    },
  ],
  fields: [
    {
      id: 'from',
      name: 'Начальная дата',
      format: 'ДД.ММ.ГГГГ',
      example: '01.02.2026',
      required: 'required',
      cites: ['S004-16'],
      conflicts: ['K21'],
    },
    {
      id: 'to',
      name: 'Конечная дата',
      format: 'ДД.ММ.ГГГГ',
      example: '28.02.2026',
      required: 'required',
      cites: ['S004-16'],
      conflicts: ['K21'],
    },
  ],
  refusals: [
    {
      id: 'order',
      reason: 'Конечная дата раньше начальной',
      remedy: 'Поменяйте даты местами. Новая заявка не нужна: портал даст исправить эту.',
      cites: ['S004-16'],
    },
    {
      id: 'too-long',
      reason: 'Период больше календарного месяца',
      remedy: 'Разбейте его на месяцы и закажите отдельно.',
      cites: ['S004-16'],
    },
    {
      id: 'future',
      reason: 'В периоде есть будущие дни',
      remedy: 'Дождитесь конца месяца или возьмите прошедший.',
      cites: ['S004-16'],
      conflicts: ['K44'],
    },
    {
      id: 'overlap',
      reason: 'Период пересекается с отчётом, который уже есть',
      remedy: 'Возьмите прежний отчёт в личном архиве или сдвиньте даты.',
      cites: ['S004-16'],
    },
  ],
  related: ['monthly-document-form', 'monthly-document-auto-renewal', 'monthly-document-type'],
  calculators: ['monthly-document-period'],
};
