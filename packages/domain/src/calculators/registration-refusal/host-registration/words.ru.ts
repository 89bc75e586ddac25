export const countries = [
  { value: 'other', label: 'Другая страна или не знаю', hint: 'Общий срок' },
  { value: 'armenia', label: 'Армения' },
  { value: 'belarus', label: 'Беларусь' },
  { value: 'kazakhstan', label: 'Казахстан' },
  { value: 'kyrgyzstan', label: 'Киргизия' },
  { value: 'tajikistan', label: 'Таджикистан' },
  { value: 'uzbekistan', label: 'Узбекистан' },
  { value: 'ukraine', label: 'Украина' },
  { value: 'highly-qualified', label: 'Любая; специалист высокой квалификации' },
] as const;

/** Why nobody should rest on the treaty of these countries (law note G-treaty). */
const unsureTerms = {
  belarus: 'Для Беларуси сведения расходятся: 30 или 90 дней. Это требует проверки.',
  ukraine: '90 дней для Украины мы знаем по одной странице.',
} as const;

/** What is said of a country whose treaty nobody should rest on. */
export function disputed(citizenship: keyof typeof unsureTerms): string {
  return `${unsureTerms[citizenship]} Уточните в МВД, а пока считайте по общему сроку.`;
}

export const saying = { act: 'Сообщите в МВД', term: 'Срок уведомления', late: 'сообщите сегодня же' };

export const next = {
  report: 'Сообщите сейчас: учёт всё равно нужен, а чем дольше ждать, тем хуже.',
  atMfc: 'Можно подать через МФЦ или почту: там подскажут, чего не хватает.',
  fine: 'Узнайте, какой штраф возможен.',
};

export const sourceText = 'Три дня — норма прошлых лет. Но чем раньше сообщить, тем спокойнее.';

export const generalText =
  'По закону у хозяина семь рабочих дней. Если первым посчитают сам день приезда, они кончатся раньше: держитесь безопасного дня.';

/** What is said of a treaty's term, in calendar days from entry. */
export function treatyText(days: number): string {
  return `По договору стран — ${days} дней от въезда, и только для первого адреса. Сомневаетесь — держитесь общего срока: семь рабочих дней от приезда.`;
}

export const moscowExperiment =
  'Приехали без визы работать в Москву или область — там до 1 сентября 2029 года свой порядок: приложение «Амина», о новом адресе сообщают в течение 3 рабочих дней.';

export const needsLawyer = 'Срок для высококвалифицированных специалистов юрист ещё не проверял.';

export const movedInside =
  'Переезд внутри России: срок по договору стран действует только для первого адреса, дальше он общий. Так пишет один сайт, требует проверки.';
