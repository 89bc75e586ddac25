import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { plural } from '../../../terms/plural.ts';

export const about = {
  title: 'Сколько ещё дней можно быть в России без визы',
  shortTitle: '90 дней в году',
  lead: 'Без визы и без патента или разрешения можно быть в России 90 дней за календарный год. Введите все поездки: калькулятор посчитает дни.',
};

export const fields = {
  stays: { label: 'Поездки в Россию', itemLabel: 'Поездка' },
  from: { label: 'День въезда', hint: 'Штамп в паспорте. Въехали до 2025 года — пишите 1 января 2025.' },
  to: {
    label: 'День выезда',
    hint: 'Пока в России — оставьте пустым.',
    adds: 'Можно и будущий: проверим план.',
  },
};

export const nothingGiven = 'Добавьте поездки, чтобы посчитать дни';

/** The headline of a stay that goes on. */
export const leave = {
  act: 'Выезжайте из России',
  term: 'Срок пребывания',
  late: 'спросите в МВД, что делать',
};

export const late = {
  register:
    'Проверьте себя в реестре контролируемых лиц на сайте МВД: нарушителей вносят в него автоматически.',
  ask: 'Узнайте, не закрывает ли это дорогу к патенту.',
};

/**
 * A number of days.
 *
 * @example dayCount(21) // '21 день'
 */
function dayCount(days: number): string {
  return `${days} ${plural(days, 'день', 'дня', 'дней')}`;
}

/**
 * The headline when no stay goes on.
 *
 * @example counted(2026, 45, 45) // 'За 2026 год — 45 дней в России, в запасе 45 дней'
 */
export function counted(year: number, used: number, left: number): string {
  return `За ${year} год — ${dayCount(used)} в России, ${left === 0 ? 'запаса нет' : `в запасе ${dayCount(left)}`}`;
}

export const used = {
  label: (year: number, through: PlainDate | undefined) =>
    through === undefined
      ? `Дней в России за ${year} год`
      : `Дней в России с 1 января по ${formatRussianDate(through)}`,
  text: 'День въезда и день выезда считаем оба. День, названный дважды, — один раз.',
  over: 'Это больше 90 дней.',
};

export const left = {
  label: (year: number) => `Осталось дней на ${year} год`,
  text: 'С 1 января счёт начнётся заново.',
};

/** The label of the last day and why two days are named. */
export function lastDay(count: 'this-stay' | 'over-new-year' | 'met-before'): {
  label: string;
  text: string;
} {
  return { label: 'Последний день в России, если не выезжать', text: lastDayTexts[count] };
}

const lastDayTexts = {
  'over-new-year':
    'Точный день — счёт заново с 1 января. Безопасный — 90 дней подряд с въезда: можно ли не выезжать в Новый год, требует проверки.',
  'this-stay':
    'Безопасный день считает и день въезда. Идёт ли он в счёт, требует проверки: держитесь безопасного.',
  'met-before': 'В этот день кончились 90 дней этого года, ещё до нынешней поездки.',
};

/** From what the days are counted. */
export function since(entry: boolean): string {
  return entry ? 'со дня въезда' : 'с этого дня';
}

export const whyPlain = 'Столько не хватает до 90 дней, считая прежние поездки этого года.';
export const whySafe = 'Считаем и день въезда, и день выезда.';

export const verdicts = {
  within: (days: number) => `Пока в пределах: ${dayCount(days)} из 90.`,
  reached: 'Все 90 дней этого года использованы.',
  close: 'По строгому счёту 90 дней уже прошли. Выезжайте сейчас.',
  planned: (days: number) => `С будущими днями выходит ${dayCount(days)}. Это больше 90: сократите поездку.`,
  over: (days: number) =>
    `Выходит ${dayCount(days)}. Это больше 90: нарушителей вносят в реестр контролируемых лиц. Спросите в МВД.`,
};

export const warnings = {
  whom: 'Счёт для тех, кто без визы и без документов на работу или проживание. Есть патент, разрешение или вид на жительство — он не про вас.',
  days: 'Как считать дни въезда и выезда, мы в законе не нашли: требует проверки. Поэтому считаем оба.',
  newYear:
    'Эта поездка идёт через Новый год. Дни делим по годам. Можно ли остаться без выезда, требует проверки: спросите в МВД.',
};
