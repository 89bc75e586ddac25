import { capitalised } from '../../../plain-date/capitalised.ts';
import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { dayOffNote } from '../../engine/phrases.ts';

export const about = {
  title: 'До какого числа переоформить патент',
  shortTitle: 'Срок переоформления патента',
  lead: 'Последний день, когда миграционный центр Москвы ещё примет вас, и все сроки вокруг него.',
};

export const fields = {
  patentIssuedOn: {
    label: 'Когда выдан патент',
    hint: 'Например: 19.01.2026 или 19 января 2026. Если уже переоформляли — день последнего переоформления.',
  },
  contractOn: {
    label: 'Когда хотите заключить договор с центром',
    hint: 'Можно примерно, потом поменяете. Договор заключён, когда услуга оплачена.',
  },
  passportExpiresOn: {
    label: 'До какого числа действует паспорт',
    adds: 'Проверим, хватит ли срока паспорта.',
  },
  lastDocumentOn: {
    label: 'Когда сдадите в центр последнюю бумагу',
    adds: 'Покажем, когда центр должен передать бумаги в МВД.',
  },
};

/** The headline, whatever the moment. */
export const sign = {
  act: 'Заключите договор с центром',
  term: 'Срок договора с центром',
  late: 'спросите в центре и в МВД, что можно сделать',
};

/** What is left to do when the last day is gone. */
export const late = {
  ask: 'Позвоните в миграционный центр: спросите, примут ли вас. Пока патент действует, решают они.',
  refused: 'Что делать, если в переоформлении отказали.',
  again: 'Узнайте, когда можно подать на новый патент.',
};

/**
 * Warns of a planned day that has passed.
 *
 * @example plannedDayGone('2026-11-20')
 * // '20 ноября 2026 года уже прошло. Договор заключён — сроки по нему верны; ещё нет — выберите другой день.'
 */
export function plannedDayGone(day: PlainDate): string {
  return `${formatRussianDate(day)} уже прошло. Договор заключён — сроки по нему верны; ещё нет — выберите другой день.`;
}

export const lastDocument = {
  label: 'Последнюю бумагу сдадите, пока действует договор',
  late: 'К этому дню договор уже кончится: центр не обязан принимать бумаги и деньги не вернёт.',
};

/** What each verdict says after the planned day. */
export const verdicts = {
  twoStage: 'успеваете. Бумаги можно сдать за два раза.',
  twoStageClose:
    'успеваете, но сдать за два раза времени в обрез. По строгому счёту все бумаги нужны сразу: принесите их в день договора.',
  singleStage: 'успеваете, но все бумаги нужно сдать в этот же день.',
  singleStageClose:
    'в обрез: по обычному счёту успеваете, по строгому уже нет. Придите раньше и принесите сразу все бумаги.',
  singleStageProvisional:
    'успеваете. Хватит ли времени сдать за два раза, покажет календарь следующего года: принесите сразу все бумаги.',
  tooLate: 'поздно. Уточните в миграционном центре и в МВД, что делать дальше.',
  laterThanSafe:
    'позже безопасного дня. Точный станет известен с календарём следующего года: выберите день раньше.',
};

/**
 * A late plan while there is still time.
 *
 * @example latePlan('2026-12-05', '2026-11-30', 'осталось 5 дней')
 * // 'Вы выбрали 5 декабря — это поздно. Успейте до понедельника, 30 ноября, включительно: осталось 5 дней.'
 */
export function latePlan(planned: PlainDate, last: PlainDate, left: string): string {
  const by = formatRussianDate(last, { case: 'genitive', weekday: true, year: false });
  return `Вы выбрали ${formatRussianDate(planned, { year: false })} — это поздно. Успейте до ${by}, включительно: ${left}.`;
}

/**
 * A verdict about the planned day.
 *
 * @example ofPlannedDay('2026-12-01', 'поздно.') // 'Вторник, 1 декабря — поздно.'
 */
export function ofPlannedDay(day: PlainDate, verdict: string): string {
  return `${capitalised(formatRussianDate(day, { weekday: true, year: false }))} — ${verdict}`;
}

export const yearEnd = {
  label: 'Патенту исполнится год',
  since: 'со дня выдачи патента',
  why: 'Срок в месяцах кончается тем же числом.',
  whyEve: 'Год могут посчитать оконченным накануне.',
};
export const workingDaysBefore = {
  why: 'Сам день окончания не считаем.',
  whyCautious: 'Ни день договора, ни день окончания не считаем; ещё один день — центру на передачу бумаг.',
};
export const lastContractDay = {
  label: 'Крайний день, чтобы заключить договор с центром',
  text: 'Безопасный день посчитан строже правил: на случай, если так же посчитает центр.',
};
export const lastTwoStageDay = {
  label: 'Крайний день, чтобы сдать бумаги за два раза',
  text: 'Заключите договор не позже — медицинские бумаги и документ о русском языке можно донести позже.',
};

export const sinceContract = 'со дня договора';
export const mainDocuments = {
  label: 'Договор и основные бумаги',
  text: 'Основные бумаги сдают в день договора.',
};
export const medicalAndLanguage = {
  label: 'Медицинские бумаги и русский язык',
  later: 'Донести их позже разрешает центр, не закон: надёжнее принести всё сразу.',
  atOnce: 'Их сдают вместе с основными бумагами, в день договора.',
};
export const contractEnd = {
  label: 'Договор с центром закончится',
  text: 'После этого дня центр уже ничего не должен, а деньги он не возвращает.',
  sinceCautious: 'после дня договора',
  whyCautious: 'Если первым считать сам день договора, тридцатый день наступит раньше.',
};
export const transfer = {
  label: 'Центр передаст бумаги в МВД',
  text: 'Передают по графику ведомства: если оно закрыто, то в его ближайший рабочий день.',
  since: 'со дня, когда центр получил бумаги',
};

export const countingDisputed =
  'Разъяснения, как считать рабочие дни «до истечения» срока, мы не нашли. Поэтому первой стоит дата по самому строгому счёту. Уточните в центре.';

/**
 * Warns of a planned day on which the centre may be closed.
 *
 * @example contractOnDayOff('2026-11-21')
 * // 'Суббота, 21 ноября 2026 года, — нерабочий день. Узнайте, принимает ли центр, или выберите другой день.'
 */
export function contractOnDayOff(day: PlainDate): string {
  return `${dayOffNote(day)} Узнайте, принимает ли центр, или выберите другой день.`;
}
