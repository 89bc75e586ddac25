import { addDays, addMonths, compareDates } from '../../plain-date/arithmetic.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { LawNoteId, SectionId } from '../../schema/ids.ts';
import { minus, plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { formatRubles } from '../engine/format-rubles.ts';
import { check, dayOf } from '../engine/make-outcome.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Period, Verdict, Warning } from '../engine/types.ts';
import { moscowPatentPayments } from './moscow-patent-payments.ts';

const cites: readonly SectionId[] = ['S003-2.1.6', 'S003-4.6'];

/** A month of the patent, both days included. */
interface PatentMonth {
  number: number;
  from: PlainDate;
  to: PlainDate;
}

interface Payment {
  paidOn: PlainDate;
  amount: number;
}

/** How far the payments reach: months paid in full, and what the next one still lacks (absent when its price is unknown). */
interface Coverage {
  months: number;
  lacking?: number;
  /** The day on which each covered month was paid in full. */
  paidOn: readonly PlainDate[];
}

/** Whether the advance income tax payments cover every month of the patent without a break (п. 4.6). */
export const calculator = defineCalculator({
  id: 'patent-tax-coverage',
  title: 'Нет ли перерыва в оплате патента',
  shortTitle: 'Оплата патента без перерыва',
  lead: 'За патент платят каждый месяц вперёд. Калькулятор раскладывает платежи по месяцам и показывает, до какого дня всё оплачено.',
  service: 'patent',
  procedures: ['patent-tax-proof', 'patent-renewal-documents'],
  inputs: [
    {
      kind: 'date',
      name: 'patentIssuedOn',
      when: 'past',
      label: 'Когда выдан патент',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'through',
      when: 'any',
      label: 'До какого дня проверить',
      adds: 'Без этой даты проверим весь год патента.',
      required: false,
    },
    {
      kind: 'list',
      name: 'payments',
      label: 'Платежи',
      itemLabel: 'Платёж',
      required: true,
      maxItems: 120,
      item: [
        {
          kind: 'date',
          name: 'paidOn',
          when: 'past',
          label: 'Когда заплатили',
          hint: 'День на чеке',
          required: true,
        },
        {
          kind: 'amount',
          name: 'amount',
          label: 'Сколько, ₽',
          hint: 'Например: 10000',
          required: true,
          min: 0,
          max: 10_000_000,
        },
      ],
    },
    {
      kind: 'amount',
      name: 'monthlyAmount',
      label: 'Сколько стоит месяц, ₽',
      adds: 'Нужно, если патент не московский или год нам неизвестен.',
      required: false,
      min: 1,
      max: 1_000_000,
    },
  ],
  order: [['patentIssuedOn', 'through']],
  example: {
    patentIssuedOn: '2025-12-15',
    payments: [
      { paidOn: '2025-12-12', amount: 8900 },
      { paidOn: '2026-01-12', amount: 30000 },
      { paidOn: '2026-04-13', amount: 50000 },
    ],
  },
  cites: cites,
  law: ['003-ndfl', 'G-ndfl-2026', '003-ndfl-late'],

  compute({ patentIssuedOn, through = addMonths(patentIssuedOn, 12), payments, monthlyAmount }) {
    const months = monthsOf(patentIssuedOn, through);
    if (months.length === 0) {
      return {
        headline: 'Проверять нечего: первый месяц патента ещё не начался',
        outcomes: [],
        warnings: [],
      };
    }
    const sorted = [...payments].sort((left, right) => compareDates(left.paidOn, right.paidOn));
    const priceIn = (date: PlainDate): number | undefined =>
      monthlyAmount ?? moscowPatentPayments[Number(date.slice(0, 4))];

    const bySource = fillByMonthPrice(months, sorted, priceIn);
    const byLaw = fillByPaymentPrice(months, sorted, priceIn);
    const priceUnknown = bySource.lacking === undefined;
    const gaps = priceUnknown ? [] : gapsAfter(bySource, months, priceIn);
    const late = latePayments(bySource, months);
    const differ = byLaw !== undefined && byLaw.months !== bySource.months;

    return {
      headline: headlineOf(differ ? byLaw : bySource, months),
      ...judge({ bySource, byLaw, months, late, priceUnknown }),
      outcomes: [
        ...(differ ? [paidThrough(patentIssuedOn, byLaw, 'law')] : []),
        paidThrough(patentIssuedOn, bySource, 'source'),
        ...gaps,
      ],
      warnings: [
        ...(priceUnknown ? [unknownPrice(months[bySource.months])] : []),
        ...late.map(lateWarning),
        ...(monthlyAmount === undefined ? [moscowOnly] : []),
      ],
      spans: [
        { label: 'Нужно оплатить', from: patentIssuedOn, to: addDays(through, -1) },
        ...(bySource.months === 0
          ? []
          : [
              {
                label: 'Оплачено',
                from: patentIssuedOn,
                to: addDays(addMonths(patentIssuedOn, bySource.months), -1),
              },
            ]),
      ],
      periods: months.map((month, index) => periodOf(month, bySource.paidOn[index], gaps)),
    };
  },
});

const moscowOnly: Warning = {
  code: 'moscow-amounts',
  text: 'Суммы московские, на год первого дня каждого месяца патента. Для другого региона введите свою сумму. Сверьте её на сайте ФНС.',
  cites: cites,
  law: ['G-ndfl-2026'],
};

/** Months of the patent that begin before `through`. A month that a 31st begins ends by the rule of ст. 192. */
function monthsOf(issuedOn: PlainDate, through: PlainDate): PatentMonth[] {
  const months: PatentMonth[] = [];
  for (let index = 0; addMonths(issuedOn, index) < through; index++) {
    months.push({
      number: index + 1,
      from: addMonths(issuedOn, index),
      to: addDays(addMonths(issuedOn, index + 1), -1),
    });
  }
  return months;
}

/** The source's way: each month costs the amount of the year in which it begins; payments fill months in order. */
function fillByMonthPrice(
  months: readonly PatentMonth[],
  payments: readonly Payment[],
  priceIn: (date: PlainDate) => number | undefined,
): Coverage {
  const paidOn: PlainDate[] = [];
  let purse = 0;
  let next = 0;
  for (const month of months) {
    const price = priceIn(month.from);
    if (price === undefined) {
      const moneyLeft = purse > 0 || next < payments.length;
      return moneyLeft ? { months: paidOn.length, paidOn } : { months: paidOn.length, paidOn, lacking: 0 };
    }
    let lastPaidOn = payments[next - 1]?.paidOn;
    for (
      let payment = payments[next];
      payment !== undefined && purse < inKopecks(price);
      payment = payments[next]
    ) {
      purse += inKopecks(payment.amount);
      lastPaidOn = payment.paidOn;
      next += 1;
    }
    if (purse < inKopecks(price) || lastPaidOn === undefined) {
      return { months: paidOn.length, paidOn, lacking: price - purse / 100 };
    }
    purse -= inKopecks(price);
    paidOn.push(lastPaidOn);
  }
  return { months: paidOn.length, paidOn, lacking: 0 };
}

/**
 * The tax service's way (ФНС, 27.01.2016 and 04.04.2018): a payment buys months at the price of the year it is made in,
 * so months of the next year paid ahead need no topping up. `undefined` when a payment falls in a year without a price.
 */
function fillByPaymentPrice(
  months: readonly PatentMonth[],
  payments: readonly Payment[],
  priceIn: (date: PlainDate) => number | undefined,
): Coverage | undefined {
  const paidOn: PlainDate[] = [];
  let part = 0;
  for (const { paidOn: day, amount } of payments) {
    const price = priceIn(day);
    if (price === undefined) return undefined;
    part += amount / price;
    // A thousandth of a kopeck forgives what division loses.
    while (part > 1 - 1e-9 && paidOn.length < months.length) {
      part -= 1;
      paidOn.push(day);
    }
  }
  return { months: paidOn.length, paidOn };
}

function inKopecks(rubles: number): number {
  return Math.round(rubles * 100);
}

function gapsAfter(
  { months: covered, lacking }: Coverage,
  months: readonly PatentMonth[],
  priceIn: (date: PlainDate) => number | undefined,
): Outcome[] {
  return months.slice(covered).map((month, index) => {
    const price = priceIn(month.from);
    const missing = price === undefined ? undefined : index === 0 ? lacking : price;
    return check({
      id: `gap-${month.number}`,
      label: `Месяц ${month.number} не оплачен`,
      passed: false,
      from: month.from,
      to: month.to,
      ...(missing === undefined ? {} : { amount: missing }),
      cites: cites,
      law: ['003-ndfl-late'],
      text:
        missing === undefined
          ? 'Сколько платить за этот год, нам пока неизвестно.'
          : `Не хватает ${formatRubles(missing)}.`,
    });
  });
}

/** A month of the patent for the table: when it was paid in full, or what it lacks. */
function periodOf(
  { number, from, to }: PatentMonth,
  paidOn: PlainDate | undefined,
  gaps: readonly Outcome[],
): Period {
  const gap = gaps.find(({ id }) => id === `gap-${number}`);
  const text =
    paidOn === undefined
      ? (gap?.text ?? 'Сколько стоит этот месяц, нам неизвестно.')
      : `Оплачен ${formatRussianDate(paidOn)}.`;
  return { label: `Месяц ${number}`, from, to, passed: paidOn !== undefined, text };
}

function paidThrough(issuedOn: PlainDate, { months }: Coverage, basis: Outcome['basis']): Outcome {
  const law: readonly LawNoteId[] = basis === 'law' ? ['003-ndfl'] : ['003-ndfl', '003-ndfl-late'];
  const described = {
    id: basis === 'law' ? 'law-paid-through' : 'paid-through',
    label: basis === 'law' ? 'Оплачено по разъяснению ФНС' : 'Оплачено по правилам центра',
    basis,
    cites: cites,
    law,
    text:
      basis === 'law'
        ? 'Сумму сверяют по году платежа: за месяцы следующего года, оплаченные заранее, доплачивать не нужно. Храните чеки.'
        : 'Следующий платёж внесите раньше этого дня, лучше за 3–5 дней.',
  } as const;
  if (months === 0) return check({ ...described, passed: false, text: 'Не оплачен ни один месяц целиком.' });
  return dayOf('term-end', {
    ...described,
    start: issuedOn,
    term: [
      plus(months, 'month', { since: 'со дня выдачи патента', cites: cites }),
      minus(1, 'day', { why: 'Месяц патента кончается накануне того же числа.' }),
    ],
  });
}

interface LateMonth {
  month: PatentMonth;
  paidOn: PlainDate;
}

/** Months paid only after they had begun. The first may be paid on its first day, the day of issue. */
function latePayments({ paidOn }: Coverage, months: readonly PatentMonth[]): LateMonth[] {
  return paidOn.flatMap((day, index) => {
    const month = months[index];
    if (month === undefined) return [];
    const late = index === 0 ? day > month.from : day >= month.from;
    return late ? [{ month, paidOn: day }] : [];
  });
}

function lateWarning({ month, paidOn }: LateMonth): Warning {
  return {
    code: 'paid-late',
    text: `Месяц ${month.number} начался ${formatRussianDate(month.from)}, а оплачен ${formatRussianDate(paidOn)}. По закону патент прекращается, если платёж опоздал: уточните в МВД.`,
    cites: cites,
    law: ['003-ndfl-late'],
  };
}

function unknownPrice(month: PatentMonth | undefined): Warning {
  const year = month?.from.slice(0, 4) ?? '';
  return {
    code: 'amount-unknown',
    text: `Сколько стоит месяц патента в Москве в ${year} году, нам неизвестно, и мы не угадываем. Узнайте сумму на сайте ФНС и введите её в поле «Сколько стоит месяц».`,
    cites: cites,
    law: ['G-ndfl-2026'],
  };
}

function headlineOf({ months: covered }: Coverage, months: readonly PatentMonth[]): string {
  const last = months[covered - 1];
  if (last === undefined) return 'Не оплачен ни один месяц патента';
  return `Патент оплачен по ${formatRussianDate(last.to, { case: 'accusative', weekday: true })}`;
}

/** No verdict where a month's price is unknown and the law's way does not settle it either. */
function judge({
  bySource,
  byLaw,
  months,
  late,
  priceUnknown,
}: {
  bySource: Coverage;
  byLaw: Coverage | undefined;
  months: readonly PatentMonth[];
  late: readonly LateMonth[];
  priceUnknown: boolean;
}): { verdict?: Verdict } {
  const complete = bySource.months === months.length;
  const completeByLaw = byLaw === undefined ? complete : byLaw.months === months.length;
  const verdict = (code: string, tone: Verdict['tone'], text: string): { verdict: Verdict } => ({
    verdict: { code, tone, text },
  });
  if (complete && late.length > 0) {
    return verdict(
      'continuous',
      'warning',
      'Денег хватает на все месяцы, но часть платежей опоздала. По закону опоздание прерывает патент.',
    );
  }
  // By the law's way no month is missing then: the amount never fell, so a payment in time buys at least what it was meant for.
  if (complete) return verdict('continuous', 'ok', 'Перерывов нет: оплачены все месяцы.');
  if (priceUnknown) {
    return completeByLaw
      ? verdict(
          'continuous',
          'warning',
          'Заранее оплачены все месяцы. Размер платежа за часть из них нам неизвестен, но по разъяснению ФНС доплачивать не нужно.',
        )
      : {};
  }
  return completeByLaw
    ? verdict(
        'interrupted',
        'warning',
        'По правилам центра за часть месяцев заплачено меньше нужного. По разъяснению ФНС доплачивать за оплаченное заранее не нужно: покажите чеки.',
      )
    : verdict(
        'interrupted',
        'error',
        'Есть неоплаченные месяцы. Доплатите до того, как кончится оплаченный срок.',
      );
}
