import type { Day } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Choice } from '../law/rule.js';
import type { Traits } from '../law/traits.js';
import type { Counted } from '../period/counting.js';
import type { Pause } from '../period/pauses.js';
import type { Course, Run } from '../period/period.js';
import type { ReadingKind } from './reading-texts.js';

/** What another reading of the law makes of a period. */
export type ReadingResult = {
  kind: ReadingKind;
  article: string;
  due: Day | null;
  /** The first pause that it turns on. */
  pausedOn?: Day;
  counted: Counted & { pauses?: readonly Pause[] };
};

/** A period as it was counted, and what else is known of its case. */
export type Read = {
  choice: Choice;
  own: Run;
  start: Day;
  course: Course;
  calendar: WorkingCalendar;
  traits: Traits;
  /** When the decision was received that this period starts with the issue of. */
  receivedOn?: Day | undefined;
};
