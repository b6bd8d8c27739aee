import { basisOf, type CalendarVersion, type WorkingCalendar } from './calendar.js';
import type { Day } from './day.js';
import { run, type Course, type Run } from './period.js';
import { readingsOf, type ReadingResult } from './readings.js';
import type { Choice } from './version-choice.js';

/** A period with everything that led to its end: what both a clock and an explanation are made of. */
export type Derivation = {
  choice: Choice;
  start: Day;
  course: Course;
  run: Run;
  due: Day | null;
  /** The earliest and the latest end among the readings of the law; both `due` where there is no doubt. */
  warnBy: Day | null;
  overdueAfter: Day | null;
  readings: readonly ReadingResult[];
  calendar: CalendarVersion[];
  weekendsOnly: boolean;
};

/** Derives a period from its start, its course and the calendar. The same arguments always give the same. */
export function derivePeriod(choice: Choice, start: Day, course: Course, calendar: WorkingCalendar): Derivation {
  const own = run(choice.version.length, start, course, calendar);
  const readings = readingsOf(choice.version, own, start, course, calendar);
  const ends = [own.due, ...readings.map(({ due }) => due)];
  const known = ends.flatMap((end) => end ?? []).sort();
  const isKnown = own.due !== null && known.length === ends.length;
  const years = [...new Set([own, ...readings.map((reading) => reading.counted)].flatMap((each) => each.years))];
  return {
    choice,
    start,
    course,
    run: own,
    due: own.due,
    warnBy: isKnown ? (known[0] ?? null) : null,
    overdueAfter: isKnown ? (known.at(-1) ?? null) : null,
    readings,
    ...basisOf(
      calendar,
      years.sort((a, b) => a - b),
    ),
  };
}
