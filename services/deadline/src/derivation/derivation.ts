import type { Day } from '@cau-noi/calendar';
import type { CalendarVersion } from '../calendars/calendar.js';
import type { Choice } from '../law/rule.js';
import type { Traits } from '../law/traits.js';
import type { Pause } from '../period/pauses.js';
import type { Course, Run } from '../period/period.js';
import type { ReadingResult } from './reading.js';

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
   * is paused there is no latest.
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
