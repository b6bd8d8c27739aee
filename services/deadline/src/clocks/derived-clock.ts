import type { Day } from '@cau-noi/calendar';
import type { Cause } from '../facts/cause.js';
import type { Traits } from '../law/traits.js';
import type { Course } from '../period/period.js';
import type { Term } from '../warnings/term.js';
import type { ClockStatus } from './noticeable.js';

/** A clock as the facts of its case, the calendar and the catalogue make it; `now` plays no part. */
export type DerivedClock = Term & {
  /** The same for all variants of a rule: a clock may change its rule and stays the same clock. One per case. */
  family: string;
  unitId: string;
  /** Of a clock of a unit in a month, `YYYY-MM`; a clock of a case has none. */
  month?: string | null;
  rule: string;
  ruleVersion: string;
  article: string;
  unitOfCount: 'instant' | 'working-days' | 'calendar-days' | 'months' | 'days-per-month';
  length: number | null;
  startedBy: Cause;
  /** Everything that happened to it on its way, also what came too late to count. */
  course: Course;
  traits: Traits;
  /** When the decision was received that it starts with the issue of, where that is known; stored in no row. */
  receivedOn?: Day;
  /** The day from which it is paused; null while it runs. */
  pausedFrom: Day | null;
  status: ClockStatus;
  stoppedBy: Cause | null;
};
