import { isWorkingDay } from '../../calendar/working-days.ts';
import { addDays } from '../../plain-date/arithmetic.ts';
import { capitalised } from '../../plain-date/capitalised.ts';
import { formatRussianDate } from '../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../plain-date/plain-date.ts';
import type { SectionId } from '../../schema/ids.ts';
import { minus, plus } from '../../terms/shift.ts';
import type { Shift, Term } from '../../terms/types.ts';
import { anyYear } from '../engine/bounds.ts';
import { defineCalculator } from '../engine/define.ts';
import { dayOf, expectedBy, lastDay } from '../engine/make-outcome.ts';
import type { BoundOutcome, LastDayOutcome, ValidityOutcome } from '../engine/outcome.ts';
import { dayOffNote, noLaterThan } from '../engine/phrases.ts';
import { leadingDay } from '../engine/read-outcome.ts';
import type { Span, Verdict, Warning } from '../engine/types.ts';

const yearOfPatent: Shift = plus(12, 'month', {
  since: 'со дня выдачи патента',
  why: 'Срок в месяцах кончается тем же числом.',
  cites: ['S003-1.2'],
});
const eveOfYearEnd: Shift = minus(1, 'day', {
  why: 'Год могут посчитать оконченным накануне.',
  cites: ['S003-1.2'],
});

/** «Не позднее чем за N рабочих дней до истечения двенадцати месяцев», п. 1.2 and 3.10.2. */
function workingDaysBeforeYearEnd(days: number, section: SectionId): Term {
  return [
    yearOfPatent,
    minus(days, 'working-day', { why: 'Сам день окончания не считаем.', cites: [section] }),
  ];
}

/** The same read strictly: N clear working days before the eve, one of them more for the centre to hand the papers over. */
function cautiousWorkingDaysBeforeYearEnd(days: number, section: SectionId): Term {
  return [
    yearOfPatent,
    eveOfYearEnd,
    minus(days + 1, 'working-day', {
      why: 'Ни день договора, ни день окончания не считаем; ещё один день — центру на передачу бумаг.',
      cites: [section, 'S003-3.9.3'],
    }),
  ];
}

/** When to come to the Moscow migration centre for a new patent, and every term around it. */
export const calculator = defineCalculator({
  id: 'patent-renewal',
  title: 'До какого числа переоформить патент',
  shortTitle: 'Срок переоформления патента',
  lead: 'Последний день, когда миграционный центр Москвы ещё примет вас, и все сроки вокруг него.',
  service: 'patent',
  procedures: [
    'patent-renewal',
    'patent-renewal-eligibility',
    'patent-renewal-documents',
    'patent-renewal-service-contract',
    'patent-renewal-submission',
    'patent-renewal-transfer',
    'passport-validity',
  ],
  inputs: [
    {
      kind: 'date',
      name: 'patentIssuedOn',
      label: 'Когда выдан патент',
      hint: 'Например: 19.01.2026 или 19 января 2026. Если уже переоформляли — день последнего переоформления.',
      required: true,
    },
    {
      kind: 'date',
      name: 'contractOn',
      label: 'Когда хотите заключить договор с центром',
      hint: 'Можно примерно, потом поменяете. Договор заключён, когда услуга оплачена.',
      required: true,
    },
    {
      kind: 'date',
      name: 'passportExpiresOn',
      label: 'До какого числа действует паспорт',
      adds: 'Проверим, хватит ли срока паспорта.',
      required: false,
      ...anyYear,
    },
    {
      kind: 'date',
      name: 'lastDocumentOn',
      label: 'Когда сдадите в центр последнюю бумагу',
      adds: 'Покажем, когда центр должен передать бумаги в МВД.',
      required: false,
    },
  ],
  order: [
    ['patentIssuedOn', 'contractOn'],
    ['contractOn', 'lastDocumentOn'],
  ],
  example: { patentIssuedOn: '2026-01-19', contractOn: '2026-12-14', passportExpiresOn: '2029-05-31' },
  cites: ['S003-1.2', 'S003-3.4', 'S003-3.9.3', 'S003-3.10.2', 'S003-4.4'],
  law: ['003-10wd', 'G-back', '003-15wd', '003-30d', '003-ufms', '003-passport-year'],

  compute({ patentIssuedOn, contractOn, passportExpiresOn, lastDocumentOn }) {
    const yearEnd = dayOf('term-end', {
      id: 'term-end',
      label: 'Патенту исполнится год',
      start: patentIssuedOn,
      term: [yearOfPatent],
      cites: ['S003-1.2'],
      law: ['003-10wd'],
    });
    const lastContractDay = lastDay({
      id: 'last-contract-day',
      label: 'Крайний день, чтобы заключить договор с центром',
      start: patentIssuedOn,
      term: workingDaysBeforeYearEnd(10, 'S003-1.2'),
      safe: cautiousWorkingDaysBeforeYearEnd(10, 'S003-1.2'),
      cites: ['S003-1.2'],
      law: ['003-10wd', 'G-back'],
      text: 'В безопасный день вы успеваете, даже если срок посчитают строже.',
    });
    const lastTwoStageDay = lastDay({
      id: 'last-two-stage-day',
      label: 'Крайний день, чтобы сдать бумаги в две очереди',
      start: patentIssuedOn,
      term: workingDaysBeforeYearEnd(15, 'S003-3.10.2'),
      safe: cautiousWorkingDaysBeforeYearEnd(15, 'S003-3.10.2'),
      cites: ['S003-3.10.2'],
      law: ['003-15wd', 'G-back'],
      text: 'Заключите договор не позже — медицинские бумаги и документ о русском языке можно донести позже.',
    });

    const verdict = judge(contractOn, lastTwoStageDay, lastContractDay);
    const safeDay = leadingDay(lastContractDay);
    const bounds = [lastContractDay, lastTwoStageDay, yearEnd];
    const warnings: Warning[] = [
      {
        code: 'counting-disputed',
        text: 'Разъяснения, как считать рабочие дни «до истечения» срока, мы не нашли. Поэтому первой стоит дата по самому строгому счёту. Уточните в центре.',
        cites: ['S003-1.2'],
        law: ['G-back'],
      },
    ];

    if (verdict.code === 'too-late') {
      const headline = `Срок прошёл: договор с центром нужно было заключить ${noLaterThan(safeDay)}`;
      return { headline, verdict, outcomes: bounds, warnings };
    }

    if (!isWorkingDay(contractOn)) {
      warnings.push({
        code: 'contract-on-day-off',
        text: `${dayOffNote(contractOn)} Узнайте, принимает ли центр, или выберите другой день.`,
      });
    }
    const due = dueDates(contractOn, verdict.code === 'two-stage');
    const passport = passportCheck(contractOn, passportExpiresOn);
    if (
      passport.passed === true &&
      passportExpiresOn !== undefined &&
      passportExpiresOn < leadingDay(passport)
    ) {
      warnings.push({
        code: 'passport-close',
        text: `Паспорта хватит, только если заявление подадут вскоре после договора. Спокойнее, если он действует по ${formatRussianDate(leadingDay(passport))} или дольше.`,
        cites: ['S003-4.4'],
        law: ['003-passport-year'],
      });
    }
    if (passport.passed === false) {
      warnings.push({
        code: 'passport-expires-early',
        text: 'Паспорт кончается слишком рано: с таким центр может не принять. Сначала замените паспорт.',
        cites: ['S003-4.4'],
        law: ['003-passport-year'],
      });
    }
    const transfer =
      lastDocumentOn === undefined
        ? []
        : [
            expectedBy({
              id: 'transfer-due',
              label: 'Центр передаст бумаги в МВД',
              start: lastDocumentOn,
              term: [plus(1, 'day', { since: 'со дня, когда центр получил бумаги' })],
              cites: ['S003-3.9.3'],
              law: ['003-ufms'],
              text: 'Передают по графику ведомства: если оно закрыто, то в его ближайший рабочий день.',
            }),
          ];
    return {
      headline: `Заключите договор с центром ${noLaterThan(safeDay)}`,
      verdict,
      outcomes: [...bounds, ...due, passport, ...transfer],
      warnings,
      spans: timeline(contractOn, safeDay, due, lastContractDay, yearEnd),
    };
  },
});

function judge(contractOn: PlainDate, twoStage: LastDayOutcome, singleStage: LastDayOutcome): Verdict {
  const day = capitalised(formatRussianDate(contractOn, { weekday: true, year: false }));
  const within = (bound: LastDayOutcome): boolean => contractOn <= bound.date;
  const safely = (bound: LastDayOutcome): boolean => contractOn <= bound.safeDate;
  if (within(twoStage)) {
    return safely(twoStage)
      ? {
          code: 'two-stage',
          tone: 'ok',
          text: `${day} — успеваете. Бумаги можно сдать в две очереди.`,
        }
      : {
          code: 'two-stage',
          tone: 'warning',
          text: `${day} — успеваете, но на две очереди времени в обрез. По строгому счёту все бумаги нужны сразу: принесите их в день договора.`,
        };
  }
  if (within(singleStage)) {
    return safely(singleStage)
      ? {
          code: 'single-stage',
          tone: 'ok',
          text: `${day} — успеваете, но все бумаги нужно сдать в этот же день.`,
        }
      : {
          code: 'single-stage',
          tone: 'warning',
          text: `${day} — в обрез: по обычному счёту успеваете, по строгому уже нет. Придите раньше и принесите сразу все бумаги.`,
        };
  }
  return {
    code: 'too-late',
    tone: 'error',
    text: `${day} — поздно. Уточните в миграционном центре и в МВД, что делать дальше.`,
  };
}

function dueDates(contractOn: PlainDate, twoStage: boolean): [LastDayOutcome, LastDayOutcome, BoundOutcome] {
  return [
    lastDay({
      id: 'main-documents-due',
      label: 'Договор и основные бумаги',
      start: contractOn,
      term: [],
      cites: ['S003-3.10.2'],
      text: 'Основные бумаги сдают в день договора.',
    }),
    lastDay({
      id: 'medical-and-language-due',
      label: 'Медицинские бумаги и русский язык',
      start: contractOn,
      term: twoStage ? [plus(5, 'day', { since: 'со дня договора', cites: ['S003-3.10.2'] })] : [],
      cites: ['S003-3.10.2'],
      law: ['003-15wd'],
      text: twoStage
        ? 'Донести их позже разрешает центр, не закон: надёжнее принести всё сразу.'
        : 'Их сдают вместе с основными бумагами, в день договора.',
    }),
    dayOf('term-end', {
      id: 'contract-end',
      label: 'Договор с центром закончится',
      start: contractOn,
      term: [plus(30, 'day', { since: 'со дня договора', cites: ['S003-3.4'] })],
      safe: [
        plus(29, 'day', {
          since: 'после дня договора',
          why: 'Если первым считать сам день договора, тридцатый день наступит раньше.',
          cites: ['S003-3.4'],
        }),
      ],
      cites: ['S003-3.4'],
      law: ['003-30d'],
      text: 'После этого дня центр уже ничего не должен, а деньги он не возвращает.',
    }),
  ];
}

function passportCheck(contractOn: PlainDate, expiresOn: PlainDate | undefined): ValidityOutcome {
  const counted = dayOf('check', {
    id: 'passport-valid-until-at-least',
    label: 'Паспорт должен действовать не меньше чем по этот день',
    start: contractOn,
    term: [plus(1, 'year', { since: 'со дня договора', cites: ['S003-4.4'] })],
    safe: [
      plus(30, 'day', { why: 'Заявление могут подать в последний день договора.', cites: ['S003-3.4'] }),
      plus(1, 'year', { cites: ['S003-4.4'] }),
    ],
    cites: ['S003-4.4'],
    law: ['003-passport-year'],
    text: 'Год считают со дня, когда центр подаст заявление; это может случиться позже договора.',
  });
  return expiresOn === undefined ? counted : { ...counted, passed: expiresOn >= counted.date };
}

function timeline(
  contractOn: PlainDate,
  safeDay: PlainDate,
  [, medical, contractEnd]: ReturnType<typeof dueDates>,
  lastContractDay: LastDayOutcome,
  yearEnd: BoundOutcome,
): Span[] {
  const spans: Span[] = [];
  const add = (label: string, from: PlainDate, to: PlainDate, counted = false): void => {
    if (from >= to) return;
    spans.push({ label, from, to, ...(counted ? { counts: 'working-days' } : {}) });
  };
  add('Можно заключить договор', contractOn, safeDay);
  add('Донести медицинские и язык', contractOn, medical.date);
  add('Действует договор с центром', contractOn, contractEnd.date);
  add('Десять рабочих дней до конца года патента', lastContractDay.date, addDays(yearEnd.date, -1), true);
  return spans;
}
