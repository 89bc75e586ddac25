import { addDays, earliestOf, latestOf } from '../../plain-date/arithmetic.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { check } from '../engine/make-outcome.ts';

/** Days of work that the policy leaves out, both included. */
interface Gap {
  id: string;
  label: string;
  from: PlainDate;
  to: PlainDate;
}

/** Whether the insurance policy covers the whole of the work (п. 2.1.4). */
export const calculator = defineCalculator({
  id: 'insurance-coverage',
  title: 'Хватит ли полиса ДМС на срок работы',
  shortTitle: 'Срок полиса ДМС',
  lead: 'Полис должен действовать в Москве всё время, пока вы работаете. Калькулятор назовёт дни, которые он не закрывает.',
  service: 'patent',
  procedures: ['patent-renewal-documents'],
  inputs: [
    {
      kind: 'date',
      name: 'policyFrom',
      when: 'any',
      label: 'С какого дня действует полис',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'date',
      name: 'policyTo',
      when: 'future',
      label: 'По какой день действует полис',
      hint: 'Последний день полиса',
      required: true,
      ...anyYear,
    },
    {
      kind: 'date',
      name: 'workFrom',
      when: 'any',
      label: 'С какого дня работаете',
      hint: 'День начала по договору',
      required: true,
    },
    {
      kind: 'date',
      name: 'workTo',
      when: 'future',
      label: 'По какой день будете работать',
      hint: 'Последний день работы',
      required: true,
      ...anyYear,
    },
  ],
  order: [
    ['policyFrom', 'policyTo'],
    ['workFrom', 'workTo'],
  ],
  example: { policyFrom: '2026-01-19', policyTo: '2027-01-18', workFrom: '2026-01-19', workTo: '2027-02-18' },
  cites: ['S003-2.1.4'],
  law: ['003-dms'],

  compute({ policyFrom, policyTo, workFrom, workTo }) {
    const gaps: Gap[] = [];
    if (workFrom < policyFrom) {
      gaps.push({
        id: 'uncovered-before',
        label: 'Дни до начала полиса',
        from: workFrom,
        to: earliestOf(workTo, addDays(policyFrom, -1)),
      });
    }
    if (workTo > policyTo) {
      gaps.push({
        id: 'uncovered-after',
        label: 'Дни после конца полиса',
        from: latestOf(workFrom, addDays(policyTo, 1)),
        to: workTo,
      });
    }
    const passed = gaps.length === 0;
    const days = gaps.map(period).join(' и ');
    return {
      headline: passed ? 'Полис действует весь срок работы' : `Полис не закрывает дни ${days}`,
      verdict: passed
        ? { code: 'covered', tone: 'ok', text: 'Полиса хватает на весь срок работы.' }
        : {
            code: 'not-covered',
            tone: 'error',
            text: 'Полиса на весь срок работы не хватает. Продлите его или купите новый, без перерыва.',
          },
      outcomes: [
        check({
          id: 'check',
          label: 'Полис действует всё время работы',
          passed,
          cites: ['S003-2.1.4'],
          law: ['003-dms'],
        }),
        ...gaps.map((gap) => check({ ...gap, passed: false, cites: ['S003-2.1.4'], law: ['003-dms'] })),
      ],
      warnings: [],
    };
  },
});

function period({ from, to }: Gap): string {
  return from === to ? formatRussianDate(from) : `с ${formatRussianDate(from)} по ${formatRussianDate(to)}`;
}
