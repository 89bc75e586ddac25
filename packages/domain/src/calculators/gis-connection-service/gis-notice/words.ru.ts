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

export type Event = (typeof events)[number]['value'];
export type Party = (typeof parties)[number]['value'];

const misfortune = 'об обстоятельствах и о том, что они мешают исполнить. Форма не названа: пишите письмом.';

/** From when the days of a notice run, and to whom and in what form each party writes. */
export const notices: Readonly<Record<Event, { since: string; told: Readonly<Record<Party, string>> }>> = {
  impossibility: {
    since: 'со дня, когда это выявили',
    told: {
      operator: 'Оператор пишет участнику по электронной почте, указанной в заявке.',
      participant:
        'Участник пишет оператору по электронной почте. Адрес в форме назван по-разному: уточните его на сайте министерства.',
    },
  },
  'force-majeure': {
    since: 'со дня, когда обстоятельства наступили',
    told: {
      operator: `Оператор извещает участника ${misfortune}`,
      participant: `Участник извещает оператора ${misfortune}`,
    },
  },
  suspension: {
    since: 'со дня, когда установили основание',
    told: {
      operator: 'Оператор письменно уведомляет участника и называет основание.',
      participant: 'Участник письменно уведомляет оператора и называет основание.',
    },
  },
  'requisites-change': {
    since: 'со дня изменения',
    told: {
      operator: 'Оператор размещает извещение на своём сайте.',
      participant: 'Участник письменно извещает оператора.',
    },
  },
};

export const saying = {
  act: 'Известите другую сторону',
  term: 'Срок уведомления',
  late: 'известите сейчас и объясните, почему опоздали',
};

export const sendNow = 'Отправьте уведомление сегодня: позднее лучше, чем никакого.';

export const ownBreach = 'Если нарушение ваше, назовите и срок, в который его устраните.';
