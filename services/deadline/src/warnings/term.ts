import { dayOf, type Day } from '@cau-noi/calendar';
import type { CalendarVersion, WorkingCalendar } from '../calendars/calendar.js';
import { lateFromDay, lateFromInstant } from '../period/counting.js';
import type { Pause } from '../period/pauses.js';
import { policyFor, usualPolicy } from './warning-policies.js';
import { warningsFor, type Warning } from './warnings.js';

/**
 * The end of a clock by its rule, and what follows from it. While a clock is paused, only a reading by which it runs
 * has an end.
 */
export type Term = {
  start: Day;
  due: Day | null;
  /** The instant itself, where the unit set one; else null. */
  dueAt: Date | null;
  /** The earliest and the latest end among the readings of the law; both `due` where there is no doubt. */
  warnBy: Day | null;
  overdueAfter: Day | null;
  lateFrom: Date | null;
  warnings: Warning[];
  calendar: CalendarVersion[];
  weekendsOnly: boolean;
};

/** The ends of a legal period by its readings, as derived; `warnPauses`: the pauses of the one that ends first. */
type Ends = Omit<Term, 'dueAt' | 'lateFrom' | 'warnings'> & { warnPauses: readonly Pause[] };

/** A period of a rule family: late from 00:00 after the latest reading, warned about by the earliest. */
export function legalTerm(family: string, derived: Ends, startedAt: Date, calendar: WorkingCalendar): Term {
  const { start, due, warnBy, overdueAfter, warnPauses, calendar: versions, weekendsOnly } = derived;
  const ends = { start, due, dueAt: null, warnBy, overdueAfter, weekendsOnly };
  if (warnBy === null) return { ...ends, lateFrom: null, warnings: [], calendar: versions };
  const warnings = warningsFor(
    { from: startedAt, start, end: warnBy, lateFrom: lateFromDay(warnBy), pauses: warnPauses },
    policyFor(family),
    calendar,
  );
  return { ...ends, warnings, lateFrom: overdueAfter === null ? null : lateFromDay(overdueAfter), calendar: versions };
}

/** A date set by the unit to the minute: it never rolls, and no calendar moves it (only its warnings). */
export function unitTerm(dueAt: Date, startedAt: Date, calendar: WorkingCalendar): Term {
  const [start, due] = [dayOf(startedAt), dayOf(dueAt)];
  const lateFrom = lateFromInstant(dueAt);
  const span = { from: startedAt, start, end: due, lateFrom, pauses: [] };
  const warnings = warningsFor(span, usualPolicy, calendar);
  return { start, due, dueAt, warnBy: due, overdueAfter: due, lateFrom, warnings, calendar: [], weekendsOnly: false };
}
