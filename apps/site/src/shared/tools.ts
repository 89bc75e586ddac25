import { calendarSpan } from './calendar-years.ts';

/** A page beside services: a tool, or a page about the site. */
export interface Tool {
  href: `/${string}`;
  title: string;
  text: string;
  /** What people call it when they search. */
  synonyms: readonly string[];
}

/** Every tool: the page of tools lists them, search finds them. A new tool is a line here. */
export const tools: readonly Tool[] = [
  {
    href: '/tools/calendar/',
    title: 'Производственный календарь',
    text: `Рабочие дни, праздники и переносы ${calendarSpan}.`,
    synonyms: [
      'календарь рабочих дней',
      'календарь',
      'праздники',
      'выходные',
      'переносы выходных',
      'нерабочие дни',
    ],
  },
  {
    href: '/tools/check/',
    title: 'Проверить номер документа',
    text: 'ИНН, СНИЛС, паспорт, VIN и другие: нет ли опечатки. Чем отличаются два документа.',
    synonyms: [
      'проверить СНИЛС',
      'проверить ИНН',
      'проверить ОГРН',
      'ИНН',
      'СНИЛС',
      'ОГРН',
      'контрольная сумма',
      'номер паспорта',
    ],
  },
  {
    href: '/plan/',
    title: 'Мои даты',
    text: 'Сроки из разных калькуляторов в одном списке.',
    synonyms: ['мои сроки', 'сохранённые даты', 'план', 'напоминания'],
  },
];

/** Pages about the site itself that a reader may look for. */
export const sitePages: readonly Tool[] = [
  {
    href: '/about/counting/',
    title: 'Как мы считаем сроки',
    text: 'Правила счёта сроков со статьями Гражданского кодекса и примерами.',
    synonyms: ['как считать срок', 'календарные дни', 'перенос срока', 'безопасный день'],
  },
  {
    href: '/about/data/',
    title: 'Открытые данные',
    text: 'Процедуры, калькуляторы, источники и календарь в файлах JSON.',
    synonyms: ['API', 'JSON', 'скачать данные'],
  },
  {
    href: '/partners/',
    title: 'Партнёрам: калькулятор на своём сайте',
    text: 'Одна ссылка и один скрипт: калькулятор или список на вашем сайте.',
    synonyms: ['партнёрам', 'виджет', 'встроить калькулятор', 'вставить на сайт'],
  },
  {
    href: '/procedures/',
    title: 'Все процедуры',
    text: 'Список всех процедур: кто вы, что случилось, где подают.',
    synonyms: ['каталог', 'список услуг'],
  },
  {
    href: '/calculators/',
    title: 'Все калькуляторы',
    text: 'Сроки и суммы, каждая дата объяснена.',
    synonyms: ['калькулятор', 'калькуляторы', 'посчитать срок'],
  },
  {
    href: '/sources/',
    title: 'Источники',
    text: 'Пять документов, на которых стоит сайт.',
    synonyms: ['источник', 'документы сайта', 'откуда данные'],
  },
  {
    href: '/sources/law/',
    title: 'Что говорит закон',
    text: 'Утверждения источников рядом с нормой закона.',
    synonyms: ['закон', 'законы', 'нормы права', 'сверка с законом'],
  },
  {
    href: '/sources/conflicts/',
    title: 'Где источники расходятся',
    text: 'Каждое значение с разделом и то, которого безопаснее держаться.',
    synonyms: ['противоречия', 'расхождения источников'],
  },
];
