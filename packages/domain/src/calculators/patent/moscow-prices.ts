import type { SectionId } from '../../schema/ids.ts';
import type { Warning } from '../engine/types.ts';
import type { PatentMonth } from './patent-month.ts';

/** The sections that the monthly payment rests on. */
export const cites: readonly SectionId[] = ['S003-2.1.6', 'S003-4.6'];

const moscowOnlyText =
  'Суммы московские, на год первого дня каждого месяца патента. Для другого региона введите свою сумму. Сверьте её на сайте ФНС.';

export const moscowOnly: Warning = {
  code: 'moscow-amounts',
  text: moscowOnlyText,
  cites,
  law: ['G-ndfl-2026'],
};

/**
 * Warns that the price of a month is unknown.
 *
 * @example priceWarning({ number: 12, from: '2027-01-19', to: '2027-02-18' }).code // 'amount-unknown'
 */
export function priceWarning(month: PatentMonth): Warning {
  return { code: 'amount-unknown', text: priceUnknown(month), cites, law: ['G-ndfl-2026'] };
}

/** Says that the price of the year in which the month begins is unknown, and where to look it up. */
function priceUnknown({ from }: PatentMonth): string {
  return `Сколько стоит месяц патента в Москве в ${from.slice(0, 4)} году, нам неизвестно, и мы не угадываем. Узнайте сумму на сайте ФНС и введите её в поле «Цена месяца по годам».`;
}

/** How a price is asked by year. */
export const priceFields = {
  prices: {
    label: 'Цена месяца по годам',
    itemLabel: 'Год',
    adds: 'Нужно, если цена года нам неизвестна или в разные годы она разная.',
  },
  priceYear: { label: 'Год', hint: 'Четыре цифры' },
  price: { label: 'Сколько стоит месяц в этом году, ₽', hint: 'Например: 10000' },
};
