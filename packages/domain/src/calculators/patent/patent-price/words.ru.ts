import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plural } from '../../../terms/plural.ts';
import { formatRubles } from '../../engine/format-rubles.ts';

export const about = {
  title: 'Сколько стоит патент: сразу или по месяцам',
  shortTitle: 'Цена патента',
  lead: 'С января цена месяца меняется. Калькулятор сравнит: заплатить за всё сразу или платить каждый месяц. И прибавит пошлину.',
};

export const fields = {
  payOn: { label: 'Когда заплатите сразу за всё', adds: 'Без этой даты — сегодня или в первый день.' },
  startsOn: {
    label: 'С какого дня платите',
    hint: 'День выдачи патента. Часть уже оплачена — первый неоплаченный день.',
  },
  months: { label: 'За сколько месяцев', hint: 'От 1 до 12' },
};

/** «12 месяцев» */
function monthCount(months: number): string {
  return `${months} ${plural(months, 'месяц', 'месяца', 'месяцев')}`;
}

/** The headline; a sum that is not known is said to be so. */
export function headline(months: number, prepaid: number | undefined, monthly: number | undefined): string {
  return prepaid === undefined && monthly === undefined
    ? `Цена неизвестна: введите её, чтобы посчитать ${monthCount(months)}`
    : `За ${monthCount(months)} с пошлиной: сразу — ${sum(prepaid)}, по месяцам — ${sum(monthly)}`;
}

function sum(amount: number | undefined): string {
  return amount === undefined ? 'пока неизвестно' : formatRubles(amount);
}

export const prepaid = {
  label: 'Если заплатить за всё сразу',
  text: (months: number, price: number, fee: number, payOn: PlainDate) =>
    `${monthCount(months)} по ${formatRubles(price)} — цена на ${formatRussianDate(payOn)} — и пошлина ${formatRubles(fee)}.`,
};

export const monthly = {
  label: 'Если платить по месяцам',
  text: (parts: readonly { year: number; count: number; price: number }[], fee: number) =>
    `${parts.map(({ year, count, price }) => `${year} год: ${monthCount(count)} по ${formatRubles(price)}`).join('; ')}. И пошлина ${formatRubles(fee)}.`,
};

export const saving = {
  label: 'Разница',
  cheaper: 'Сразу дешевле: цена берётся по дню платежа.',
  dearer: 'По месяцам дешевле.',
};

export const fee = {
  label: 'Госпошлина за выдачу или переоформление',
  text: 'Она отдельно от налога, платят её один раз. Уточните сумму в центре: требует проверки.',
};

export const prepayBy = {
  label: (year: number) => `Последний день по цене ${year} года`,
  text: 'С 1 января цена месяца меняется. Платёж идёт до трёх рабочих дней: внесите его заранее.',
  whySafe: 'Запас в пять дней: банк может провести платёж не сразу.',
};

export const verdicts = {
  same: 'Цена не меняется: платить сразу или по месяцам — сумма одна.',
  prepaid: (amount: number) => `Заплатить сразу выгоднее: на ${formatRubles(amount)} меньше.`,
  monthly: (amount: number) => `По месяцам выходит на ${formatRubles(amount)} меньше.`,
};

export const topUp =
  'По разъяснениям ФНС цену берут по дню платежа, доплачивать за новый год не нужно. Правила центра сверяют каждый месяц с его ценой. Храните чеки.';
export const payEachMonth = 'Месяц оплачивают до того, как он начнётся. Опоздание прекращает патент.';
