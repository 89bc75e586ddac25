import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { formatRubles } from '../../engine/format-rubles.ts';
import { onDay } from '../../engine/phrases.ts';
import type { PatentMonth } from '../patent-month.ts';
import type { PaidMonth } from './coverage.ts';

export const about = {
  title: 'Нет ли перерыва в оплате патента',
  shortTitle: 'Оплата патента без перерыва',
  lead: 'За патент платят каждый месяц вперёд. Калькулятор раскладывает платежи по месяцам и показывает, до какого дня всё оплачено.',
};

export const fields = {
  patentIssuedOn: { label: 'Когда выдан патент', hint: 'Например: 19.01.2026' },
  through: { label: 'До какого дня проверить', adds: 'Без этой даты проверим по сегодняшний месяц.' },
  payments: { label: 'Платежи', itemLabel: 'Платёж' },
  paidOn: { label: 'Когда заплатили', hint: 'День на чеке' },
  amount: { label: 'Сколько, ₽', hint: 'Например: 10000' },
  monthlyAmount: {
    label: 'Сколько стоит месяц, ₽',
    adds: 'Нужно, если патент не московский.',
  },
};

export const nothingBegun = 'Проверять нечего: первый месяц патента ещё не начался';
export const nothingPaid = 'Не оплачен ни один месяц патента';

/** «Патент оплачен по воскресенье, 18 января 2027 года»; of a day that is gone «был оплачен». */
export function paidThroughDay(day: PlainDate, today: PlainDate | undefined): string {
  return `Патент ${today !== undefined && day < today ? 'был оплачен' : 'оплачен'} по ${formatRussianDate(day, { case: 'accusative', weekday: true })}`;
}

/**
 * The headline when the money suffices but came late.
 *
 * @example paidTooLate({ month: { number: 2, from: '2026-02-19', to: '2026-03-18' }, paidOn: '2026-02-20' })
 * // 'Платёж опоздал: по закону патент мог прекратиться в четверг, 19 февраля 2026 года, уточните в МВД'
 */
export function paidTooLate({ month }: PaidMonth): string {
  return `Платёж опоздал: по закону патент мог прекратиться ${onDay(month.from)}, уточните в МВД`;
}

export const nextPayment = {
  label: (number: number) => `Оплатить месяц ${number}`,
  text: 'Платёж идёт до трёх рабочих дней: внесите его заранее и сохраните чек.',
  why: 'Месяц оплачивают до того, как он начнётся.',
  whySafe: 'Запас в пять дней: банк может провести платёж не сразу.',
};

export const afterLatePayment = {
  ask: 'Позвоните в миграционный центр или в МВД и узнайте, действует ли патент. Возьмите чеки.',
  refused: 'Что делать, если в переоформлении откажут.',
};

export const bySource = {
  label: 'Оплачено по правилам центра',
  text: 'Следующий платёж внесите раньше этого дня, лучше за 3–5 дней.',
};
export const byLaw = {
  label: 'Оплачено по разъяснению ФНС',
  text: 'Сумму сверяют по году платежа: за месяцы следующего года, оплаченные заранее, доплачивать не нужно. Храните чеки.',
};
export const noMonthPaid = 'Не оплачен ни один месяц целиком.';
export const sinceIssue = 'со дня выдачи патента';
export const monthEndsOnTheEve = 'Месяц патента кончается накануне того же числа.';

/** The label of an unpaid month and what it lacks. */
export function gap({ number }: PatentMonth, lacking: number | undefined): { label: string; text: string } {
  return {
    label: `Месяц ${number} не оплачен`,
    text:
      lacking === undefined
        ? 'Сколько платить за этот год, нам пока неизвестно.'
        : `Не хватает ${formatRubles(lacking)}.`,
  };
}

/** «Месяц 2 оплачен с опозданием» */
export function lateMonth({ number }: PatentMonth): string {
  return `Месяц ${number} оплачен с опозданием`;
}

/** «Месяц 3» */
export function monthName(number: number): string {
  return `Месяц ${number}`;
}

/** «Оплачен 19 января 2026 года.» */
export function paidOnDay(day: PlainDate): string {
  return `Оплачен ${formatRussianDate(day)}.`;
}

export const priceOfMonthUnknown = 'Цена этого года неизвестна.';

/** Says that a month was paid after it had begun, and what follows by law. */
export function paidLate({ month, paidOn }: PaidMonth): string {
  return `Месяц ${month.number} начался ${formatRussianDate(month.from)}, а оплачен ${formatRussianDate(paidOn)}. По закону патент прекращается, если платёж опоздал: уточните в МВД.`;
}

export const verdicts = {
  late: 'Денег хватает на все месяцы, но часть платежей опоздала. По закону патент без оплаты прекращается: узнайте в МВД, действует ли ваш.',
  complete: 'Перерывов нет: оплачены все месяцы.',
  completeSoFar: 'Перерывов нет: оплачены все месяцы, которые начались.',
  completeByLaw:
    'Заранее оплачены все месяцы. Размер платежа за часть из них нам неизвестен, но по разъяснению ФНС доплачивать не нужно.',
  shortBySource:
    'По правилам центра за часть месяцев заплачено меньше нужного. По разъяснению ФНС доплачивать за оплаченное заранее не нужно: покажите чеки.',
  begunUnpaid:
    'Начался неоплаченный месяц. По закону патент без оплаты прекращается: узнайте в МВД, действует ли ваш.',
  short: 'Есть неоплаченные месяцы. Доплатите до того, как кончится оплаченный срок.',
};
