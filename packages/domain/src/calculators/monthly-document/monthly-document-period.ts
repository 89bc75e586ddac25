import { addMonths, latestOf } from '../../plain-date/arithmetic.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { defineCalculator } from '../engine/define.ts';
import { check } from '../engine/make-outcome.ts';

const cites: readonly SectionId[] = ['S004-16'];

/** Whether the portal will take a period: in order, at most a month, not in the future, not ordered before. */
export const calculator = defineCalculator({
  id: 'monthly-document-period',
  title: 'Какой период указать для ежемесячного документа',
  shortTitle: 'Период ежемесячного документа',
  lead: 'Портал принимает период не длиннее месяца, уже прошедший и не пересекающийся с прежними документами.',
  service: 'monthly-document',
  procedures: ['monthly-document-period', 'monthly-document-form'],
  inputs: [
    {
      kind: 'date',
      name: 'from',
      when: 'past',
      label: 'С какого дня',
      hint: 'Например: 01.03.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'to',
      when: 'past',
      label: 'По какой день',
      hint: 'Например: 31.03.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'today',
      when: 'any',
      label: 'Когда заказываете',
      hint: 'Обычно сегодня',
      required: true,
    },
    {
      kind: 'list',
      name: 'existing',
      label: 'Периоды документов, которые уже есть',
      itemLabel: 'Период',
      adds: 'Проверим, не пересекаются ли они с новым.',
      required: false,
      maxItems: 120,
      order: [['from', 'to']],
      item: [
        { kind: 'date', name: 'from', when: 'past', label: 'С какого дня', required: true },
        { kind: 'date', name: 'to', when: 'past', label: 'По какой день', required: true },
      ],
    },
  ],
  example: {
    from: '2026-03-01',
    to: '2026-03-31',
    today: '2026-04-02',
    existing: [{ from: '2026-02-01', to: '2026-02-28' }],
  },
  cites: cites,
  law: [],

  compute({ from, to, today, existing = [] }) {
    const tooLongFrom = addMonths(from, 1);
    const ordered = from <= to;
    const short = to < tooLongFrom;
    const past = latestOf(from, to) <= today;
    const crossing = existing.find((period) => period.from <= to && from <= period.to);
    const checks = [
      check({
        id: 'order',
        label: 'Конец не раньше начала',
        passed: ordered,
        cites: cites,
        ...(ordered ? {} : { text: 'Поменяйте даты местами.' }),
      }),
      check({
        id: 'length',
        label: 'Не длиннее месяца',
        passed: short,
        cites: cites,
        ...(short ? {} : { text: `Последний день должен быть раньше ${formatRussianDate(tooLongFrom)}.` }),
      }),
      check({
        id: 'not-future',
        label: 'Все дни уже прошли или идут сегодня',
        passed: past,
        cites: cites,
        ...(past ? {} : { text: 'Закажите, когда период закончится.' }),
      }),
      check({
        id: 'no-overlap',
        label: 'Не пересекается с прежними документами',
        passed: crossing === undefined,
        cites: cites,
        ...(crossing === undefined
          ? {}
          : {
              from: crossing.from,
              to: crossing.to,
              text: `Документ за ${formatRussianDate(crossing.from)} – ${formatRussianDate(crossing.to)} уже есть.`,
            }),
      }),
    ];
    const accepted = checks.every(({ passed }) => passed);
    return {
      headline: accepted ? 'Портал примет этот период' : 'Портал не примет этот период',
      verdict: accepted
        ? { code: 'accepted', tone: 'ok', text: 'Период подходит.' }
        : { code: 'refused', tone: 'error', text: 'Период не подходит: исправьте то, что отмечено ниже.' },
      outcomes: checks,
      warnings: [],
    };
  },
});
