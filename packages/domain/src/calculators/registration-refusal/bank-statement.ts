import { addDays } from '../../plain-date/arithmetic.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import { minus } from '../../terms/shift.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { check, dayOf, workingDayOf } from '../engine/make-outcome.ts';
import { leadingDay } from '../engine/read-outcome.ts';

/** Whether a bank statement covers the last three months before the application. */
export const calculator = defineCalculator({
  id: 'bank-statement',
  title: 'За какие дни нужна выписка из банка',
  shortTitle: 'Период выписки из банка',
  lead: 'Выписку просят за последние три месяца. Калькулятор скажет, с какого по какой день её заказать и подходит ли ваша.',
  service: 'registration-refusal',
  procedures: ['collect-additional-documents'],
  inputs: [
    {
      kind: 'date',
      name: 'submittedOn',
      when: 'any',
      label: 'Когда подаёте заявление',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    { kind: 'date', name: 'from', when: 'past', label: 'С какого дня выписка', required: true, ...anyYear },
    { kind: 'date', name: 'to', when: 'past', label: 'По какой день выписка', required: true, ...anyYear },
  ],
  order: [['from', 'to']],
  example: { submittedOn: '2026-01-19', from: '2025-10-19', to: '2026-01-16' },
  cites: ['S000-13'],
  law: ['000-funds-med'],

  compute({ submittedOn, from, to }) {
    const startsBy = dayOf('term-end', {
      id: 'starts-by',
      label: 'Выписка должна начинаться не позже',
      start: submittedOn,
      term: [minus(3, 'month', { since: 'до дня подачи', cites: ['S000-13'] })],
      cites: ['S000-13'],
    });
    const endsFrom = workingDayOf('term-end', {
      id: 'ends-from',
      label: 'Выписка должна кончаться не раньше',
      start: submittedOn,
      term: [
        minus(1, 'working-day', {
          why: 'Последний день, который банк может подтвердить до подачи.',
          cites: ['S000-13'],
        }),
      ],
      cites: ['S000-13'],
    });
    const early = from <= startsBy.date;
    // While the calendar of that year is not out, the eve of the day is the latest a bank could certify.
    const lastCertified = leadingDay(endsFrom) ?? addDays(submittedOn, -1);
    const late = to >= lastCertified;
    const passed = early && late;
    const tooLate = to > submittedOn;
    const wanted = `с ${formatRussianDate(startsBy.date)} по ${formatRussianDate(lastCertified)}`;
    return {
      headline: `Выписка нужна ${wanted} или шире`,
      verdict: passed
        ? tooLate
          ? {
              code: 'covers',
              tone: 'warning',
              text: 'Выписка кончается после дня подачи: банк такую ещё не выдаст. Проверьте даты.',
            }
          : { code: 'covers', tone: 'ok', text: 'Ваша выписка подходит.' }
        : {
            code: 'too-short',
            tone: 'error',
            text: `Ваша выписка не подходит: она ${[early ? '' : 'начинается слишком поздно', late ? '' : 'кончается слишком рано'].filter(Boolean).join(' и ')}.`,
          },
      outcomes: [
        check({
          id: 'check',
          label: 'Выписка охватывает последние три месяца',
          passed,
          from,
          to,
          cites: ['S000-13'],
          law: ['000-funds-med'],
        }),
        startsBy,
        endsFrom,
      ],
      warnings: [
        {
          code: 'not-required-by-law',
          text: 'Для учёта по закону выписка не нужна: доход не проверяют. Уточните, зачем её просят.',
          cites: ['S000-13'],
          law: ['000-funds-med'],
        },
      ],
    };
  },
});
