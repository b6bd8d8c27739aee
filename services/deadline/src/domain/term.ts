import { basisOf, type CalendarVersion, type WorkingCalendar } from './calendar.js';
import { count, lateFromDay, lateFromInstant, type Counted } from './counting.js';
import { dayOf, yearOf, type Day } from './day.js';
import type { RuleVersion } from './rule.js';
import { warningsFor, type Warning } from './warnings.js';

/** The end of a period: what the rule says, and what follows from it. */
export type Term = {
  start: Day;
  due: Day;
  /** The instant itself, where the unit set one; else null. */
  dueAt: Date | null;
  /** The earliest and the latest end among the readings of the law; both `due` where there is no doubt. */
  warnBy: Day;
  overdueAfter: Day;
  lateFrom: Date;
  warnings: Warning[];
  calendar: CalendarVersion[];
  weekendsOnly: boolean;
  /** Every year whose calendar was asked: a change there may move the result. */
  years: number[];
};

/** A period counted from a day, with each reading of the law beside it. */
export type Reckoned = { counted: Counted; readings: { article: string; counted: Counted }[] };

export function reckon(version: RuleVersion, start: Day, calendar: WorkingCalendar): Reckoned {
  return {
    counted: count(version.length, start, calendar),
    readings: version.readings.map(({ length, article }) => ({ article, counted: count(length, start, calendar) })),
  };
}

/** A legal period: late from 00:00 after the latest reading, warned about by the earliest. */
export function legalTerm(version: RuleVersion, startedAt: Date, calendar: WorkingCalendar): Term {
  const start = dayOf(startedAt);
  const { counted, readings } = reckon(version, start, calendar);
  const ends = [counted.due, ...readings.map((reading) => reading.counted.due)].sort();
  const warnBy = ends[0] ?? counted.due;
  const overdueAfter = ends.at(-1) ?? counted.due;
  const { warnings, years } = warningsFor(
    { from: startedAt, start, end: warnBy, lateFrom: lateFromDay(warnBy) },
    calendar,
  );
  const asked = sorted([...counted.years, ...readings.flatMap((reading) => reading.counted.years)]);
  return {
    start,
    due: counted.due,
    dueAt: null,
    warnBy,
    overdueAfter,
    warnings,
    lateFrom: lateFromDay(overdueAfter),
    ...basisOf(calendar, asked),
    years: sorted([...asked, ...years]),
  };
}

/** A date set by the unit to the minute: it never rolls, and no calendar moves it (only its warnings). */
export function unitTerm(dueAt: Date, startedAt: Date, calendar: WorkingCalendar): Term {
  const [start, due] = [dayOf(startedAt), dayOf(dueAt)];
  const lateFrom = lateFromInstant(dueAt);
  const { warnings, years } = warningsFor({ from: startedAt, start, end: due, lateFrom }, calendar);
  return {
    start,
    due,
    dueAt,
    warnBy: due,
    overdueAfter: due,
    lateFrom,
    warnings,
    calendar: [],
    weekendsOnly: false,
    years: sorted([...years, yearOf(due)]),
  };
}

const sorted = (years: number[]): number[] => [...new Set(years)].sort((a, b) => a - b);
