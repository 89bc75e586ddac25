export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  diffDays,
  earliestOf,
  latestOf,
  type Weekday,
  weekday,
} from './arithmetic.ts';
export { capitalised } from './capitalised.ts';
export {
  type FormatRussianDateOptions,
  formatMonth,
  formatNumericDate,
  formatRussianDate,
  formatWeekday,
  type RussianCase,
} from './format-russian-date.ts';
export { firstDayOf, formatMonthOrDay, type MonthOrDay } from './month-or-day.ts';
export {
  type DateEntryCode,
  type ParsedDate,
  type ParseRussianDateOptions,
  parseRussianDate,
  type UnderstoodDate,
} from './parse-russian-date.ts';
export {
  type DateParts,
  daysInMonth,
  daysOfMonth,
  fromParts,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  toParts,
} from './plain-date.ts';
export type { DateExpectation } from './russian-entry/year.ts';
export { tellRussianDate } from './tell-russian-date.ts';
