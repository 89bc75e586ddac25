export const events = [
  { value: 'impossibility', label: 'Не можем исполнить обязательства' },
  { value: 'force-majeure', label: 'Непреодолимая сила' },
  { value: 'suspension', label: 'Есть основание приостановить передачу данных' },
  { value: 'requisites-change', label: 'Сменились название, адрес или реквизиты' },
] as const;

export const parties = [
  { value: 'operator', label: 'Оператор ГИС' },
  { value: 'participant', label: 'Участник ГИС' },
] as const;

export const saying = {
  act: 'Известите другую сторону',
  term: 'Срок уведомления',
  late: 'известите сейчас и объясните, почему опоздали',
};

export const sendNow = 'Отправьте уведомление сегодня: позднее лучше, чем никакого.';

export const ownBreach = 'Если нарушение ваше, назовите и срок, в который его устраните.';
