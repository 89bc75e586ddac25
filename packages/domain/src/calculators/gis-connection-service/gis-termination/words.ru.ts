import { formatRussianDate } from '../../../plain-date/format-russian-date.ts';
import type { PlainDate } from '../../../plain-date/plain-date.ts';

export const saying = {
  act: 'Уведомите другую сторону',
  term: 'Срок уведомления',
  late: 'назначьте конец соглашения позже',
};

export const noticeNow = 'Уведомите сейчас: соглашение закончится через месяц.';

export const endText = 'Считают со дня, когда другая сторона получила уведомление: отправляйте с запасом.';

export const noticeText = 'Уведомление должно быть письменным и дойти к этому дню.';

export const why = {
  fullMonth: 'Чтобы месяц прошёл полностью.',
  shortMonth: 'Месяц от конца длинного месяца кончается в последний день короткого (ГК РФ, ст. 192).',
  between: 'Чтобы между уведомлением и концом прошёл полный месяц.',
};

/** The headline of a notice in time; what lies behind the reader is told as past. */
export function inTime(noticeIsGone: boolean, endIsGone: boolean, endsOn: PlainDate): string {
  const noticed = noticeIsGone ? 'Вы уведомили' : 'Вы уведомляете';
  return `${noticed} вовремя: соглашение ${endIsGone ? 'закончилось' : 'закончится'} ${formatRussianDate(endsOn)}`;
}
