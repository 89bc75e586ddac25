import type { Procedure } from '../../schema/procedure.ts';

export const procedure: Procedure = {
  id: 'patent-renewal-refund',
  service: 'patent',
  title: 'Вернуть деньги за услугу миграционного центра',
  shortTitle: 'Возврат денег',
  lead: 'По правилам центра деньги не возвращают почти никогда. Закон говорит иначе: за вычетом расходов вернуть можно.',
  synonyms: [
    'вернуть деньги за патент',
    'возврат денег Сахарово',
    'не переоформили патент, верните деньги',
    'отказали в патенте, вернут ли деньги',
    'договор с центром истёк',
  ],
  audience: ['foreigner', 'representative'],
  situations: ['refused', 'late', 'dispute'],
  forWhom: {
    text: 'Для иностранца, который заплатил центру, а патент не переоформлен.',
    cites: ['S003-3.12', 'S003-3.14'],
  },
  outcome: {
    text: 'Часть денег вернули, либо на руках письменный отказ в возврате, с которым можно идти дальше.',
    cites: ['S003-3.12', 'S003-3.14'],
    law: ['003-noreturn'],
  },
  answer: {
    by: {
      headline: 'Срока нет',
      text: 'Срока на возврат источник не называет. Не тяните: договор действует не дольше 30 календарных дней с оплаты, потом по правилам обязательства кончаются.',
      calculator: 'patent-renewal',
      cites: ['S003-3.4', 'S003-3.5', 'S003-3.12'],
      law: ['003-30d'],
    },
    do: {
      items: [
        'Поймите, успел ли центр передать бумаги',
        'Напишите в центр заявление о возврате',
        'Получите письменный ответ',
        'Отказали — обратитесь в Роспотребнадзор',
      ],
      cites: ['S003-3.11', 'S003-3.12', 'S003-3.14'],
    },
    take: {
      items: ['Чек об оплате услуги', 'Паспорт', 'Письменный отказ, если он был'],
      cites: ['S003-3.2', 'S003-3.6', 'S003-3.14'],
    },
  },
  channels: [
    {
      channel: 'in-person',
      text: 'С письменным заявлением в миграционный центр. Порядка возврата его правила не описывают.',
      cites: ['S003-3.12', 'S003-1.5'],
      law: ['003-address'],
    },
  ],
  cost: [
    {
      text: 'Платы за просьбу о возврате источник не называет.',
      cites: ['S003-3.12'],
    },
  ],
  questions: [
    {
      id: 'reason',
      text: 'Почему патент не переоформлен?',
      options: [
        { value: 'not-handed-over', label: 'Центр бумаги не передал' },
        { value: 'not-accepted', label: 'Миграционный орган не принял бумаги' },
        { value: 'refused', label: 'Миграционный орган отказал' },
      ],
      cites: ['S003-3.12', 'S003-3.14', 'S003-6.3-tail'],
    },
  ],
  requirements: [
    {
      id: 'receipt',
      kind: 'document',
      name: 'Чек об оплате услуги',
      text: 'Нет чека — оплату подтвердит система центра.',
      options: [{ documents: ['payment-receipt'] }],
      cites: ['S003-3.2'],
    },
    {
      id: 'papers-in-time',
      kind: 'action',
      name: 'Проверить, все ли бумаги вы сдали в срок',
      text: 'Не сдали — правила считают, что виноваты вы, и денег не возвращают. Сдали, а центр не передал — вина не ваша.',
      when: { question: 'reason', is: 'not-handed-over' },
      procedures: ['patent-renewal-submission'],
      calculators: ['patent-renewal'],
      cites: ['S003-3.12', 'S003-3.10.2', 'S003-3.9.3'],
      law: ['003-noreturn'],
    },
    {
      id: 'act',
      kind: 'document',
      name: 'Сведения из акта приёма-передачи',
      text: 'Есть акт — услуга оказана. Нет акта — бумаги не переданы.',
      when: { question: 'reason', is: ['not-accepted', 'refused'] },
      options: [{ documents: ['transfer-act'] }],
      procedures: ['patent-renewal-transfer'],
      cites: ['S003-3.11'],
    },
    {
      id: 'refusal-letter',
      kind: 'document',
      name: 'Отказ миграционного органа с основанием',
      when: { question: 'reason', is: ['not-accepted', 'refused'] },
      options: [{ documents: ['patent-refusal-letter'] }],
      procedures: ['patent-renewal-refusal'],
      cites: ['S003-3.14', 'S003-6.3'],
      law: ['003-ufms'],
      conflicts: ['K19'],
    },
  ],
  steps: [
    {
      id: 'case',
      title: 'Определите, что у вас произошло',
      items: [
        'Бумаги не сданы в срок: по правилам деньги не возвращают.',
        'Заявление не приняли по одному из четырёх оснований: услуга считается оказанной.',
        'Бумаги приняли, но в патенте отказали: тоже не повод для возврата.',
        'Бумаги сданы, а центр их не передал: про этот случай правила молчат, требуйте деньги.',
      ],
      cites: ['S003-3.12', 'S003-3.14', 'S003-6.3-tail', 'S003-3.11'],
      law: ['003-noreturn'],
    },
    {
      id: 'write',
      title: 'Напишите заявление о возврате',
      text: 'Закон позволяет отказаться от услуги и получить деньги за вычетом того, что центр уже потратил. Попросите ответ на бумаге.',
      where: 'миграционный центр',
      cites: ['S003-3.12'],
      law: ['003-noreturn'],
    },
    {
      id: 'complain',
      title: 'Отказали — обратитесь в Роспотребнадзор',
      text: 'С чеком и письменным отказом центра.',
      procedures: ['get-legal-help'],
      cites: ['S003-3.12', 'S003-3.14'],
      law: ['003-noreturn'],
    },
  ],
  terms: [
    {
      id: 'contract',
      title: 'Пока действует договор',
      text: 'Не больше 30 календарных дней с оплаты, затем обязательства центра прекращаются.',
      calculators: ['patent-renewal'],
      cites: ['S003-3.4', 'S003-3.5'],
      law: ['003-30d'],
    },
  ],
  refusals: [
    {
      id: 'own-fault',
      reason: 'Услугу не оказали по вашей вине, например бумаги не сданы в срок',
      remedy:
        'Полное удержание спорно: попросите вернуть то, что центр ещё не потратил, и показать его расходы.',
      procedures: ['patent-renewal-submission'],
      cites: ['S003-3.12'],
      law: ['003-noreturn'],
    },
    {
      id: 'not-accepted',
      reason: 'Миграционный орган не принял заявление',
      remedy:
        'По правилам услуга оказана как надо и деньги остаются у центра. Основание «уже переоформляли» закон отменил: обжалуйте сам отказ.',
      procedures: ['patent-renewal-refusal'],
      cites: ['S003-3.14', 'S003-6.3-tail', 'S003-6.3.2'],
      law: ['003-once', '003-noreturn'],
      conflicts: ['K19'],
    },
    {
      id: 'refused',
      reason: 'Миграционный орган отказал в переоформлении',
      remedy:
        'Центр своё сделал, когда передал бумаги. Оспаривайте решение миграционного органа, а не плату.',
      procedures: ['patent-renewal-refusal'],
      cites: ['S003-3.14', 'S003-3.11', 'S003-6.2'],
      law: ['003-noreturn'],
      conflicts: ['K19'],
    },
  ],
  notes: [
    {
      kind: 'tip',
      title: 'Проверьте себя до оплаты',
      text: 'Опоздание, отказ за последний год, нарушение сроков пребывания: с ними деньги легко потерять.',
      procedures: ['patent-renewal-eligibility'],
      cites: ['S003-6.3', 'S003-3.14'],
    },
  ],
  contacts: [
    {
      name: 'Роспотребнадзор, горячая линия',
      text: 'Защищает тех, кто платит за услуги. В источнике не назван.',
      phone: '8 800 555-49-43',
      cites: ['S003-3.12'],
      law: ['003-noreturn'],
    },
  ],
  related: ['patent-renewal-refusal', 'patent-renewal-service-contract', 'patent-renewal-submission'],
  calculators: ['patent-renewal'],
};
