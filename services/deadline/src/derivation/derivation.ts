import type { Day } from '@cau-noi/calendar';
import { basisOf, withLawDays, type CalendarVersion, type WorkingCalendar } from '../calendars/calendar.js';
import type { Traits } from '../law/traits.js';
import type { Choice } from '../law/version-choice.js';
import type { Pause } from '../period/pauses.js';
import { run, type Course, type Run } from '../period/period.js';
import { readingsOf, type ReadingResult } from './readings.js';

/** A period with everything that led to its end: what both a clock and an explanation are made of. */
export type Derivation = {
  choice: Choice;
  start: Day;
  course: Course;
  known: Known;
  run: Run;
  due: Day | null;
  /**
   * The earliest and the latest end among the readings of the law; both `due` where there is no doubt. While one of them
   * stands still there is no latest.
   */
  warnBy: Day | null;
  overdueAfter: Day | null;
  /** The pauses of the reading that ends first. */
  warnPauses: readonly Pause[];
  readings: readonly ReadingResult[];
  calendar: CalendarVersion[];
  weekendsOnly: boolean;
};

/** What is known of a case beside its course: facts that choose a limit, and when the decision was received. */
export type Known = { traits: Traits; receivedOn?: Day | undefined };

/** Derives a period from its start, its course and the calendar. The same arguments always give the same. */
export function derivePeriod(
  choice: Choice,
  start: Day,
  course: Course,
  official: WorkingCalendar,
  known: Known = { traits: {} },
): Derivation {
  const isFormer = choice.rule.counting === undefined;
  const calendar = isFormer ? withLawDays(official, 'none') : official;
  const own = run(choice.version.length, start, course, calendar, isFormer);
  const readings = readingsOf({ choice, own, start, course, calendar, ...known });
  const all = [own, ...readings.map(({ counted }) => counted)];
  const ends = all.flatMap(({ due }) => due ?? []).sort();
  const isKnown = own.due !== null && ends.length === all.length;
  const [warnBy = null] = isKnown || !isFormer ? ends : [];
  const years = [...new Set(all.flatMap((each) => each.years))];
  return {
    choice,
    start,
    course,
    known,
    run: own,
    due: own.due,
    warnBy,
    overdueAfter: isKnown ? (ends.at(-1) ?? null) : null,
    warnPauses: all.find(({ due }) => due === warnBy)?.pauses ?? own.pauses,
    readings,
    ...basisOf(
      calendar,
      years.sort((a, b) => a - b),
    ),
  };
}
