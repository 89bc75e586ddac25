import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { rollForward } from '../../terms/evaluate-term.ts';
import { plus } from '../../terms/shift.ts';
import { defineCalculator } from '../engine/define.ts';
import { tell } from '../engine/headline.ts';
import { expectedBetween, expectedBy } from '../engine/make-outcome.ts';
import type { ExpectedDayOutcome, PendingOutcome } from '../engine/outcome.ts';

const cites: readonly SectionId[] = ['S001-18'];

/** How long a temporary registration takes, stage by stage. */
export const calculator = defineCalculator({
  id: 'registration-processing',
  title: 'Когда будет готова временная регистрация',
  shortTitle: 'Срок оформления регистрации',
  lead: 'В описании обещают пять рабочих дней, правила дают шесть. Калькулятор назовёт дни.',
  service: 'temporary-registration',
  procedures: [
    'temporary-registration-citizen',
    'temporary-registration-application',
    'temporary-registration-certificate',
  ],
  inputs: [
    {
      kind: 'date',
      name: 'submittedOn',
      when: 'past',
      label: 'Когда подали заявление',
      hint: 'Например: 19.01.2026',
      required: true,
    },
    {
      kind: 'boolean',
      name: 'clarification',
      label: 'Просили уточнить сведения',
      hint: 'Об этом приходит сообщение в личный кабинет',
      required: true,
    },
  ],
  example: { submittedOn: '2026-01-19', clarification: false },
  cites: ['S001-18', 'S001-01', 'S001-03', 'S001-26'],
  law: ['001-24h', '001-5wd', '001-3wd'],

  compute({ submittedOn, clarification }, { today }) {
    const since = 'со дня подачи';
    const byLaw = expectedBy({
      id: 'law-overall',
      basis: 'law',
      label: 'Регистрация по закону',
      start: submittedOn,
      term: [plus(6, 'working-day', { since })],
      cites: cites,
      law: ['001-5wd', '001-24h'],
      text: 'Один рабочий день, если все бумаги вы подали сами; до шести, если их запрашивают у ведомств. Заложите два-три дня запаса.',
    });
    return {
      ...tell(
        {
          outcome: byLaw,
          act: 'Ждите регистрацию',
          term: 'Срок регистрации',
          late: 'спросите в МВД, почему решения нет',
          next: [
            {
              text: 'Проверьте статус и уведомления в личном кабинете.',
              procedure: 'temporary-registration-certificate',
            },
            {
              text: 'Отказали? Узнайте причину и подайте снова.',
              procedure: 'temporary-registration-refusal',
            },
            {
              text: 'Не отвечают? Напишите в поддержку Госуслуг или в отдел МВД.',
              procedure: 'contact-gosuslugi-support',
            },
          ],
        },
        today,
      ),
      outcomes: [
        byLaw,
        overall(submittedOn, clarification),
        expectedBetween({
          id: 'checked',
          label: 'Проверят сведения',
          start: submittedOn,
          earliest: [plus(1, 'working-day', { since })],
          latest: [plus(3, 'working-day', { since, cites: cites })],
          cites: cites,
        }),
        expectedBetween({
          id: 'issued',
          label: 'Выдадут свидетельство',
          start: submittedOn,
          earliest: [plus(2, 'working-day', { since })],
          latest: [plus(4, 'working-day', { since, cites: cites })],
          cites: cites,
        }),
      ],
      warnings: [
        {
          code: 'sources-differ',
          text: 'В описании названы разные сроки: сутки, рабочий день, три и пять рабочих дней. Рассчитывайте на самый долгий. С сентября 2025 года действует новый регламент, его сроков мы не нашли: уточните на Госуслугах.',
          cites: ['S001-01', 'S001-03', 'S001-18', 'S001-26'],
          law: ['001-24h', '001-3wd'],
        },
      ],
    };
  },
});

/** Step 7 of the source: five working days; clarifying adds up to two days, moved on to a working day. */
function overall(submittedOn: PlainDate, clarification: boolean): ExpectedDayOutcome | PendingOutcome {
  const usual = plus(5, 'working-day', { since: 'со дня подачи', cites });
  const described = {
    id: 'overall',
    label: clarification ? 'Регистрация по описанию, с уточнением' : 'Регистрация по описанию',
    start: submittedOn,
    cites,
    law: ['001-5wd'],
  } as const;
  if (!clarification) return expectedBy({ ...described, term: [usual] });
  const clarified = expectedBy({
    ...described,
    term: [usual, plus(2, 'day', { why: 'На уточнение сведений в описании добавлено один-два дня.', cites })],
    text: 'Уточнение добавляет до двух дней.',
  });
  if ('provisional' in clarified || clarified.rolledDate === undefined) return clarified;
  const forward = rollForward(clarified.date, submittedOn);
  const { rolledDate, ...moved } = clarified;
  return {
    ...moved,
    date: rolledDate,
    trace: [...clarified.trace, ...(forward === undefined ? [] : [forward])],
  };
}
