import type { Day } from '@cau-noi/calendar';
import { basisOf, withLawDays, type WorkingCalendar } from '../calendars/calendar.js';
import type { Choice, Rule } from '../law/rule.js';
import { chooseVersion } from '../law/version-choice.js';
import { withinCeiling } from '../period/extensions.js';
import { run, type Course } from '../period/period.js';
import type { Derivation, Known } from './derivation.js';
import { readingsOf } from './readings.js';
import { viewsOf } from './views.js';

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
  const read = { choice, own, start, course, calendar, ...known };
  const readings = [...readingsOf(read), ...(isFormer ? [] : viewsOf(read))];
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

/** Derives a period by the version in force at its start; extensions beyond what the law allows do not count. */
export const derivationOf = (
  rule: Rule,
  start: Day,
  course: Course,
  known: Known,
  calendar: WorkingCalendar,
): Derivation =>
  derivePeriod(
    chooseVersion(rule, start),
    start,
    { ...course, extensions: withinCeiling(rule, known.traits, course.extensions) },
    calendar,
    known,
  );
