export { addDays, addMonths } from '../plain-date/arithmetic.ts';
export { type DayKind, type DayOff, dayKind, dayOff } from './day-off.ts';
export { CalendarRangeError, calendarRange, calendarYears } from './range.ts';
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type Transfer,
} from './working-days.ts';
export { isShortened, type YearCalendar, yearCalendar } from './year-calendar.ts';
