import { capitalised } from '../../../plain-date/capitalised.ts';
import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';
import { onDay } from '../../engine/phrases.ts';

export const about = {
  title: 'Не истекут ли бумаги ко дню сдачи',
  shortTitle: 'Сроки бумаг для патента',
  lead: 'Назовите день, когда хотите сдать бумаги в центр. Калькулятор скажет, какие к нему истекут и когда брать новые.',
};

export const fields = {
  submittedOn: { label: 'Когда хотите сдать бумаги', hint: 'Например: 01.12.2026. Можно примерно.' },
  medicalOn: { label: 'Когда выданы медицинские бумаги', hint: 'Если дни разные — самый ранний' },
  certificateOn: { label: 'Когда выдан сертификат о русском языке' },
  passportExpiresOn: { label: 'До какого числа действует паспорт' },
  policyTo: { label: 'По какой день действует полис', hint: 'Последний день полиса' },
};

/** How each paper is named in a sentence. */
export const names = {
  medical: 'медицинские бумаги',
  certificate: 'сертификат',
  passport: 'паспорт',
  policy: 'полис',
};

export const medical = {
  valid: 'Медицинские бумаги примут по этот день',
  text: 'Сдать их в МВД надо в пределах трёх месяцев с выдачи. Безопаснее — двух: центр передаёт бумаги не в тот же день.',
  issue: 'Медицинские бумаги берите не раньше этого дня',
  issueText: 'Три месяца — предел, два — безопасный запас.',
  since: 'со дня выдачи',
  whySafe: 'Комиссию советуют проходить не раньше чем за два месяца до подачи.',
};
export const certificate = {
  valid: 'Сертификат действует по этот день',
  text: 'Для патента сертификат действует три года. Последний день не ждите: его могут посчитать иначе.',
  issue: 'Сертификат должен быть выдан не раньше этого дня',
  issueText: 'Сертификат старше трёх лет не примут.',
  since: 'со дня выдачи',
  whySafe: 'День выдачи тоже могут посчитать.',
};
export const issueSince = 'от дня сдачи';
export const whyNextDay = 'В коротком месяце такого числа нет.';
export const policy = {
  label: 'Полис должен действовать не меньше чем по этот день',
  text: 'Полис нужен на весь срок работы. Купите его не короче нового срока патента: это год.',
  why: 'Новый срок патента — год.',
};

/** The headline: which of the papers will not do on the day. */
export function headline(day: PlainDate, failed: readonly string[]): string {
  return failed.length === 0
    ? `${capitalised(onDay(day))}, названные бумаги ещё действуют`
    : `${capitalised(onDay(day))}, не подойдут: ${failed.join(', ')}`;
}

export const verdicts = {
  valid: 'Все названные бумаги подойдут в этот день.',
  close: 'Бумаги подойдут, но у части срок в обрез. Сдайте раньше или возьмите новые.',
  expired: 'Часть бумаг к этому дню не подойдёт. Возьмите новые или сдайте раньше.',
};

export const warnings = {
  dayGone: (day: PlainDate) => `${formatRussianDate(day)} уже прошло. Ещё не сдали — выберите другой день.`,
  medicalClose: (day: PlainDate) =>
    `Медицинским бумагам будет больше двух месяцев. Безопаснее сдать по ${formatRussianDate(day)}.`,
  medicalBill:
    'В феврале 2026 года обсуждали закон об осмотре за 30 дней. Принят ли он, мы не знаем: требует проверки.',
  clinics:
    'Где проходить комиссию, смотрите на сайте центра: перечень клиник мог измениться, требует проверки.',
  certificateClose: 'Сертификату исполнится ровно три года. Спросите в центре, примут ли: требует проверки.',
  policyShort: 'Полис кончится раньше, чем новый срок патента. Продлите его или купите новый.',
};

export const next = {
  medical: 'Пройдите медицинскую комиссию заново.',
  certificate: 'Сдайте экзамен заново или проверьте, не заменит ли его документ об образовании.',
  passport: 'Сначала замените паспорт.',
  policy: 'Продлите полис или купите новый.',
};
