export {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOf,
  firstDayOf,
  instantOf,
  isDay,
  isWeekend,
  lastCountedDay,
  lastDayOf,
  minuteOf,
  monthAfter,
  monthOf,
  startOf,
  weekdayOf,
  written,
  yearOf,
  type Day,
  type Month,
} from './day.js';
export { anyOverlap, covers, cut, shared, within, type Span } from './span.js';
export { addOfficeTime, firstOfficeInstant, officeHours } from './office-hours.js';
export { isCultureDayOnRest, offByLaw, type LawDays } from './statutory-days.js';
export {
  addWorkingDays,
  isSpecial,
  isWorkingDay,
  lawOf,
  withoutNotices,
  workingCalendar,
  workingDaysBetween,
  type CalendarDay,
  type WorkingCalendar,
} from './working-calendar.js';
export { officialCalendar, officialYears, type OfficialDay, type OfficialYear } from './official-calendar.js';
