import { earliestOf } from '../../plain-date/arithmetic.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import { evaluateTerm, rollBack } from '../../terms/evaluate-term.ts';
import { plus } from '../../terms/shift.ts';
import type { Term } from '../../terms/types.ts';
import { defineCalculator } from '../engine/define.ts';
import { expectedBetween, expectedBy, lastDay } from '../engine/make-outcome.ts';
import type { DatedOutcome, ExpectedDayOutcome, LastDayOutcome, RangeOutcome } from '../engine/outcome.ts';
import { noLaterThan } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Warning } from '../engine/types.ts';

/** Who must answer a complaint about a refusal by when, and by when the person must go on to court. */
export const calculator = defineCalculator({
  id: 'refusal-appeal',
  title: 'Сроки, если отказали в регистрации',
  shortTitle: 'Сроки обжалования отказа',
  lead: 'Введите даты, которые знаете, хотя бы одну. Калькулятор назовёт, когда вам должны ответить и до какого дня идти в суд.',
  service: 'registration-refusal',
  procedures: [
    'complain-to-mvd',
    'complain-to-prosecutor',
    'prepare-court-claim',
    'go-through-court',
    'apply-at-mfc',
    'ask-migration-service',
  ],
  inputs: [
    {
      kind: 'date',
      name: 'refusedOn',
      when: 'past',
      label: 'Когда узнали об отказе',
      hint: 'Например: 02.03.2026',
      adds: 'Последний день для суда.',
      required: false,
    },
    {
      kind: 'date',
      name: 'mvdComplaintOn',
      when: 'past',
      label: 'Когда МВД зарегистрировало жалобу',
      adds: 'Когда МВД должно ответить.',
      required: false,
    },
    {
      kind: 'date',
      name: 'prosecutorReceivedOn',
      when: 'past',
      label: 'Когда прокуратура получила жалобу',
      adds: 'Когда прокурор должен решить.',
      required: false,
    },
    {
      kind: 'date',
      name: 'prosecutorDecisionReceivedOn',
      when: 'past',
      label: 'Когда вы получили ответ прокуратуры',
      adds: 'Срок суда, который называет источник.',
      required: false,
    },
    {
      kind: 'date',
      name: 'courtDecisionOn',
      when: 'past',
      label: 'Когда суд принял решение в окончательной форме',
      adds: 'Последний день для апелляции.',
      required: false,
    },
    {
      kind: 'date',
      name: 'mfcRequestOn',
      when: 'past',
      label: 'Когда МФЦ отправил запрос',
      adds: 'Когда ждать ответа миграционной службы.',
      required: false,
    },
  ],
  requireOneOf: [
    'refusedOn',
    'mvdComplaintOn',
    'prosecutorReceivedOn',
    'prosecutorDecisionReceivedOn',
    'courtDecisionOn',
    'mfcRequestOn',
  ],
  order: [['prosecutorReceivedOn', 'prosecutorDecisionReceivedOn']],
  example: { refusedOn: '2026-03-02', mvdComplaintOn: '2026-03-05' },
  cites: ['S000-16', 'S000-17', 'S000-20', 'S000-22'],
  law: ['000-30d-mvd', '000-prok30', '000-10d', '000-appeal', '000-mfc15', 'G-kas'],

  compute({
    refusedOn,
    mvdComplaintOn,
    prosecutorReceivedOn,
    prosecutorDecisionReceivedOn,
    courtDecisionOn,
    mfcRequestOn,
  }) {
    const outcomes: DatedOutcome[] = [
      ...(refusedOn === undefined ? [] : [courtByLaw(refusedOn)]),
      ...(prosecutorDecisionReceivedOn === undefined ? [] : [courtBySource(prosecutorDecisionReceivedOn)]),
      ...(courtDecisionOn === undefined ? [] : appeal(courtDecisionOn)),
      ...(mvdComplaintOn === undefined ? [] : mvdReply(mvdComplaintOn)),
      ...(prosecutorReceivedOn === undefined ? [] : [prosecutorDecision(prosecutorReceivedOn)]),
      ...(mfcRequestOn === undefined ? [] : [migrationReply(mfcRequestOn)]),
    ];
    const warnings: Warning[] = [];
    if (prosecutorDecisionReceivedOn !== undefined) {
      warnings.push({
        code: 'court-term-runs-from-refusal',
        text: 'Три месяца для суда идут со дня, когда вы узнали об отказе, и ждать прокурора не останавливаются. Введите этот день, чтобы увидеть последний.',
        cites: ['S000-17'],
        law: ['000-10d'],
      });
    }
    return { headline: headlineOf(outcomes), outcomes, warnings };
  },
});

/** КАС РФ, ст. 219 ч. 1: three months from the day the person learnt of the refusal. */
function courtByLaw(refusedOn: PlainDate): LastDayOutcome {
  return lastDay({
    id: 'law-court',
    basis: 'law',
    label: 'Последний день, чтобы подать в суд',
    start: refusedOn,
    term: [plus(3, 'month', { since: 'со дня, когда узнали об отказе' })],
    cites: ['S000-17', 'S000-20'],
    law: ['000-10d', 'G-kas'],
    text: 'Жалобы в МВД и прокуратуру этот срок не останавливают.',
  });
}

function courtBySource(receivedOn: PlainDate): LastDayOutcome {
  return lastDay({
    id: 'court-after-prosecutor',
    label: 'Суд после ответа прокуратуры: срок из источника',
    start: receivedOn,
    term: [plus(10, 'day', { since: 'со дня получения ответа', cites: ['S000-17'] })],
    cites: ['S000-17'],
    law: ['000-10d'],
    text: 'Закон такого срока не ставит: он даёт три месяца со дня, когда вы узнали об отказе МВД.',
  });
}

/** КАС РФ, ст. 298 ч. 1: a month; the source says thirty days. The earlier of the two is safe. */
function appeal(decidedOn: PlainDate): LastDayOutcome[] {
  const thirtyDays: Term = [plus(30, 'day', { since: 'со дня решения', cites: ['S000-20'] })];
  const source = lastDay({
    id: 'appeal',
    label: 'Апелляция: срок из источника',
    start: decidedOn,
    term: thirtyDays,
    cites: ['S000-20'],
    law: ['000-appeal'],
  });
  const law = lastDay({
    id: 'law-appeal',
    basis: 'law',
    label: 'Последний день для апелляции',
    start: decidedOn,
    term: [plus(1, 'month', { since: 'со дня решения в окончательной форме' })],
    cites: ['S000-20'],
    law: ['000-appeal', 'G-kas'],
    text: 'Месяц и тридцать дней кончаются в разные дни. Первым стоит тот, что раньше.',
  });
  const safeDate = earliestOf(leadingDay(law), leadingDay(source));
  if (safeDate === leadingDay(law)) return [law, source];
  const { date, trace } = evaluateTerm(decidedOn, thirtyDays);
  const back = rollBack(date);
  return [{ ...law, safeDate, safeTrace: back === undefined ? trace : [...trace, back] }, source];
}

function mvdReply(complainedOn: PlainDate): ExpectedDayOutcome[] {
  return [
    expectedBy({
      id: 'mvd-reply',
      label: 'МВД ответит на обращение',
      start: complainedOn,
      term: [plus(30, 'day', { since: 'со дня регистрации жалобы', cites: ['S000-16'] })],
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
      text: 'Регистрируют обращение до трёх дней. Не ответили — напишите снова и сошлитесь на первое обращение.',
    }),
    expectedBy({
      id: 'law-mvd-reply',
      basis: 'law',
      label: 'МВД ответит, если это жалоба на госуслугу',
      start: complainedOn,
      term: [plus(15, 'working-day', { since: 'со дня регистрации жалобы' })],
      cites: ['S000-16'],
      law: ['000-30d-mvd'],
      text: 'Назовите обращение жалобой по закону 210-ФЗ: срок короче, а на отказ принять документы — 5 рабочих дней.',
    }),
  ];
}

function prosecutorDecision(receivedOn: PlainDate): ExpectedDayOutcome {
  return expectedBy({
    id: 'prosecutor-decision',
    label: 'Прокурор решит по жалобе',
    start: receivedOn,
    term: [plus(30, 'day', { since: 'со дня регистрации жалобы', cites: ['S000-17'] })],
    cites: ['S000-17'],
    law: ['000-prok30'],
    text: 'Без проверки отвечают за 15 дней. Срок могут продлить ещё на 30 дней.',
  });
}

function migrationReply(requestedOn: PlainDate): RangeOutcome {
  return expectedBetween({
    id: 'migration-reply',
    label: 'Миграционная служба ответит МФЦ',
    start: requestedOn,
    earliest: [plus(10, 'working-day', { since: 'со дня запроса' })],
    latest: [plus(15, 'working-day', { since: 'со дня запроса', cites: ['S000-22'] })],
    cites: ['S000-22'],
    law: ['000-mfc15'],
    text: 'В законе этого срока мы не нашли. Не ждите ответа: подайте уведомление через МФЦ заново, пока не кончился срок.',
  });
}

/** What the person must do first; if nothing, whose answer comes first. */
function headlineOf(outcomes: readonly DatedOutcome[]): string {
  const acts: Readonly<Record<string, string>> = {
    'law-court': 'Подайте в суд',
    'court-after-prosecutor': 'По источнику подайте в суд',
    'law-appeal': 'Подайте апелляцию',
  };
  const act = outcomes.find(({ id }) => acts[id] !== undefined);
  if (act !== undefined) return `${acts[act.id]} ${noLaterThan(leadingDay(act))}`;
  const [answer] = outcomes;
  return answer === undefined ? '' : `${answer.label} ${noLaterThan(leadingDay(answer))}`;
}
