import { statutoryDayOff } from '../../calendar/statutory.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { minus, plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { type Saying, tell } from '../engine/headline.ts';
import { lastDay } from '../engine/make-outcome.ts';
import { momentOf } from '../engine/moment.ts';
import type { LastDayOutcome } from '../engine/outcome.ts';
import type { NextStep, Warning } from '../engine/types.ts';

/** Where the duty stands: the law alone sets it, the source asks for the contract only (law note G-emp3). */
const cited = { cites: ['S003-2.1.10'], law: ['G-emp3'] } as const;
const grounds = { basis: 'law', ...cited } as const;

/** A notice that is due, and how its headline speaks of it. */
type Due = Saying & { outcome: LastDayOutcome; next: readonly NextStep[] };

/** By when МВД must hear of a contract: from the employer, and by its copy from the worker. */
export const calculator = defineCalculator({
  id: 'employment-notices',
  title: 'До какого числа сообщить в МВД о договоре',
  shortTitle: 'МВД о договоре',
  lead: 'О договоре сообщают двое: работодатель — за три рабочих дня, а вы подаёте его копию за два месяца. Калькулятор назовёт последние дни.',
  service: 'patent',
  procedures: ['work-contract-check', 'employer-petition'],
  inputs: [
    {
      kind: 'date',
      name: 'contractOn',
      when: 'past',
      label: 'Когда заключили договор с работодателем',
      hint: 'Дата стоит в договоре',
      required: true,
    },
    {
      kind: 'date',
      name: 'patentIssuedOn',
      when: 'past',
      label: 'Когда выдан патент',
      adds: 'Назовём последний день для копии договора.',
      required: false,
    },
  ],
  example: { contractOn: '2026-11-20', patentIssuedOn: '2026-10-12' },
  ...cited,

  compute({ contractOn, patentIssuedOn }, { today }) {
    const employer = employerNotice(contractOn);
    const copy = patentIssuedOn === undefined ? undefined : contractCopy(patentIssuedOn);
    const lead = leadingNotice(employer, copy, today);
    const after = copy !== undefined && contractOn > (copy.outcome.date ?? copy.outcome.safeDate);
    return {
      ...tell(lead, today),
      outcomes: [
        lead.outcome,
        ...[employer, copy].flatMap((due) => (due === undefined || due === lead ? [] : [due.outcome])),
      ],
      warnings: [termination, ...(after ? [contractAfterTwoMonths] : [])],
    };
  },
});

const termination: Warning = {
  code: 'termination',
  text: 'Если договор расторгнут, работодатель сообщает снова: у него те же 3 рабочих дня.',
  ...cited,
};

const contractAfterTwoMonths: Warning = {
  code: 'contract-after-two-months',
  text: 'Договор заключён, когда два месяца с выдачи патента уже прошли. Действует ли патент, требует проверки: спросите в МВД.',
  ...cited,
};

/** The first notice that is still to come, else that of the person's own. */
function leadingNotice(employer: Due, copy: Due | undefined, today: PlainDate | undefined): Due {
  if (copy === undefined) return employer;
  const open = [employer, copy].filter(
    ({ outcome }) => today === undefined || momentOf(outcome, today).state !== 'passed',
  );
  return open.sort((left, right) => (left.outcome.safeDate < right.outcome.safeDate ? -1 : 1))[0] ?? copy;
}

/** 115-ФЗ, ст. 13 п. 8: three working days from the contract, safely with a working day of the contract counted. */
function employerNotice(contractOn: PlainDate): Due {
  const since = 'со дня договора';
  const outcome = lastDay({
    id: 'employer-notice',
    label: 'Работодатель сообщает в МВД о договоре',
    start: contractOn,
    term: [plus(3, 'working-day', { since })],
    safe:
      statutoryDayOff(contractOn) === undefined
        ? [plus(2, 'working-day', { since, why: 'Если первым посчитают сам день договора.' })]
        : [plus(3, 'working-day', { since })],
    ...grounds,
    text: 'У работодателя три рабочих дня. Попросите у него копию уведомления с отметкой.',
  });
  return {
    outcome,
    act: 'Работодатель должен сообщить в МВД',
    term: 'Срок работодателя',
    late: 'спросите у него копию уведомления',
    next: [
      {
        text: 'Попросите у работодателя копию уведомления с отметкой. Не сообщил — пусть сообщит сейчас.',
        law: ['G-emp3'],
      },
      { text: 'Проверьте сам договор.', procedure: 'work-contract-check' },
    ],
  };
}

/** 115-ФЗ, ст. 13.3 п. 7: two months from the issue of the patent, safely ended on the eve. */
function contractCopy(patentIssuedOn: PlainDate): Due {
  const months = plus(2, 'month', { since: 'со дня выдачи патента' });
  const outcome = lastDay({
    id: 'contract-copy',
    label: 'Вы подаёте копию договора в МВД',
    start: patentIssuedOn,
    term: [months],
    safe: [months, minus(1, 'day', { why: 'День выдачи тоже могут посчитать.' })],
    ...grounds,
    text: 'Не подать копию нельзя: патент аннулируют.',
  });
  return {
    outcome,
    act: 'Подайте копию договора в МВД',
    term: 'Срок для копии договора',
    late: 'подайте сегодня же и спросите, действует ли патент',
    next: [
      {
        text: 'Подайте копию сейчас и спросите в МВД, не аннулирован ли патент.',
        law: ['G-emp3'],
      },
      { text: 'Что делать, если патент аннулирован или отказали.', procedure: 'patent-renewal-refusal' },
    ],
  };
}
