import type { Letter } from '../schema/letter.ts';
import { letterDate, ownFields, ownLines } from './common/fields.ts';

export const letter: Letter = {
  id: 'centre-refund-claim',
  title: 'Заявление миграционному центру о возврате денег',
  shortTitle: 'Возврат денег за услугу центра',
  forWhom: {
    text: 'Для того, кто заплатил миграционному центру Москвы, а патент не переоформлен. Правила центра денег не возвращают, закон позволяет вернуть их за вычетом расходов.',
    cites: ['S003-3.12'],
    law: ['003-noreturn'],
  },
  procedures: ['patent-renewal-refund'],
  addressee: {
    lines: [['В ГБУ города Москвы «Многофункциональный миграционный центр»']],
    cites: ['S003-1.5', 'S003-3.12'],
  },
  fields: [
    {
      kind: 'choice',
      name: 'reason',
      label: 'Почему патент не переоформлен?',
      options: [
        { value: 'not-handed-over', label: 'Бумаги сданы, центр их не передал' },
        { value: 'late', label: 'Бумаги не сданы в срок' },
        { value: 'not-accepted', label: 'Миграционный орган не принял бумаги' },
        { value: 'refused', label: 'Миграционный орган отказал' },
      ],
      group: 'Что произошло',
      required: true,
    },
    {
      kind: 'date',
      name: 'paid-on',
      label: 'День оплаты услуги',
      when: 'past',
      group: 'Что произошло',
      required: true,
    },
    {
      kind: 'amount',
      name: 'paid',
      label: 'Сколько заплатили, рублей',
      min: 1,
      max: 1_000_000,
      group: 'Что произошло',
      required: true,
    },
    {
      kind: 'date',
      name: 'refused-on',
      label: 'Дата отказа миграционного органа',
      when: 'past',
      onlyWhen: { question: 'reason', is: ['not-accepted', 'refused'] },
      group: 'Что произошло',
      required: true,
    },
    {
      kind: 'long-text',
      name: 'story',
      label: 'Как это было',
      hint: 'Что и когда сдали, что ответил центр.',
      group: 'Что произошло',
      required: true,
    },
    ...ownFields,
    {
      kind: 'long-text',
      name: 'account',
      label: 'Счёт, на который вернуть деньги',
      hint: 'Получатель, номер счёта, банк и БИК.',
      group: 'Куда вернуть',
      required: true,
    },
    {
      kind: 'choices',
      name: 'papers',
      label: 'Что приложите',
      options: [
        { value: 'receipt', label: 'Чек об оплате' },
        { value: 'passport', label: 'Паспорт' },
        { value: 'act', label: 'Сведения из акта приёма-передачи', hint: 'если они есть' },
        { value: 'refusal', label: 'Отказ миграционного органа', hint: 'если он был' },
      ],
      group: 'Приложения',
      required: false,
    },
    letterDate,
  ],
  blocks: [
    { kind: 'address', lines: ownLines, cites: ['S003-3.12'] },
    { kind: 'title', text: ['Заявление'], cites: ['S003-3.12'] },
    {
      kind: 'text',
      text: ['об отказе от услуги и о возврате денег'],
      cites: ['S003-3.12'],
      law: ['003-noreturn'],
    },
    {
      kind: 'list',
      items: [
        ['Услуга: содействие в переоформлении патента'],
        ['Оплачена: ', { field: 'paid-on', as: 'date-words' }, { annex: 'receipt' }],
        ['Сумма: ', { field: 'paid', as: 'rubles' }],
        {
          text: ['Бумаги сданы, в миграционный орган центр их не передал', { annex: 'act' }],
          when: { question: 'reason', is: 'not-handed-over' },
        },
        {
          text: ['Бумаги в срок не сданы, услуга не оказана'],
          when: { question: 'reason', is: 'late' },
        },
        {
          text: [
            'Миграционный орган бумаги не принял: ',
            { field: 'refused-on', as: 'date-words' },
            { annex: 'refusal' },
          ],
          when: { question: 'reason', is: 'not-accepted' },
        },
        {
          text: [
            'Миграционный орган отказал: ',
            { field: 'refused-on', as: 'date-words' },
            { annex: 'refusal' },
          ],
          when: { question: 'reason', is: 'refused' },
        },
      ],
      cites: ['S003-3.12', 'S003-3.11', 'S003-3.14'],
    },
    { kind: 'heading', text: ['Как это было'], cites: ['S003-3.12'] },
    { kind: 'text', text: [{ field: 'story' }], cites: ['S003-3.12'] },
    {
      kind: 'text',
      text: [
        'По пункту 3.12 правил центра деньги не возвращаются, если услугу нельзя оказать по вине иностранного гражданина. Закон позволяет потребителю отказаться от услуги и вернуть деньги за вычетом того, что исполнитель фактически израсходовал (статья 32 Закона РФ № 2300-1, статья 782 ГК РФ).',
      ],
      cites: ['S003-3.12'],
      law: ['003-noreturn'],
    },
    { kind: 'heading', text: ['Прошу'], cites: ['S003-3.12'] },
    {
      kind: 'list',
      numbered: true,
      items: [
        ['Вернуть уплаченные деньги за вычетом фактических расходов центра.'],
        ['Назвать эти расходы и бумаги, которыми они подтверждены.'],
        ['Если в возврате будет отказано, ответить письменно и назвать причину.'],
      ],
      cites: ['S003-3.12', 'S003-3.14'],
      law: ['003-noreturn'],
    },
    { kind: 'text', text: ['Счёт для возврата: ', { field: 'account' }], cites: ['S003-3.12'] },
    {
      kind: 'annexes',
      chosen: 'papers',
      items: [
        { id: 'receipt', text: ['Копия чека об оплате'] },
        { id: 'passport', text: ['Копия паспорта'] },
        {
          id: 'act',
          text: ['Сведения из акта приёма-передачи'],
          when: { question: 'reason', is: ['not-handed-over', 'refused'] },
        },
        {
          id: 'refusal',
          text: ['Копия отказа миграционного органа'],
          when: { question: 'reason', is: ['not-accepted', 'refused'] },
        },
      ],
      cites: ['S003-3.2', 'S003-3.11', 'S003-3.14'],
    },
    {
      kind: 'sign',
      lines: [
        ['Дата: ', { field: 'date', as: 'date-words' }],
        ['Подпись: ____________________ / ', { field: 'name' }, ' /'],
      ],
      cites: ['S003-3.12'],
    },
  ],
  unread: [
    'Применимы ли статья 32 Закона № 2300-1 и статья 782 ГК РФ, если услуга по правилам уже считается оказанной (пункты 3.11, 3.14).',
    'В какой срок центр обязан вернуть деньги: правила его не называют.',
  ],
};
