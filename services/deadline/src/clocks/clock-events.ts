import type { NewEvent } from '@cau-noi/events';
import { lateFromDay } from '../period/counting.js';
import type { Clock, Noticeable } from './clock.js';
import { nextWarning } from './clock.js';

const headOf = ({ id, caseId, unitId, month, rule, ruleVersion }: Noticeable) => ({
  ...(month && { month }),
  clockId: id,
  caseId,
  unitId,
  rule,
  ruleVersion,
});

const termOf = (clock: Clock) => ({
  start: clock.start,
  due: clock.due,
  lateFrom: clock.lateFrom?.toISOString() ?? null,
  warnAt: clock.status === 'running' ? (nextWarning(clock)?.at.toISOString() ?? null) : null,
});

/** What is known of a clock that is late or near its end: both dates can be said. */
type Said = { due: string; lateFrom: Date };

/** What a clock is warned about: its end, or the one of the reading that ends first, where it stands still. */
export function warnedOf({ due, warnBy, lateFrom }: Noticeable): Said | null {
  const day = due ?? warnBy;
  return day === null ? null : { due: day, lateFrom: lateFrom ?? lateFromDay(day) };
}

/** The end of a clock, where it can be said. */
export const saidOf = ({ due, lateFrom }: Noticeable): Said | null => (due && lateFrom ? { due, lateFrom } : null);

export const started = (clock: Clock): NewEvent => ({
  type: 'deadline.clock-started.v1',
  subject: clock.caseId,
  data: {
    ...headOf(clock),
    ...termOf(clock),
    unitOfCount: clock.unitOfCount,
    length: clock.length,
    article: clock.article,
    calendar: clock.calendar,
    weekendsOnly: clock.weekendsOnly,
  },
});

export const rederived = (clock: Clock, previous: Clock, cause: string): NewEvent => ({
  type: 'deadline.clock-rederived.v1',
  subject: clock.caseId,
  data: {
    ...headOf(clock),
    ...termOf(clock),
    previousDue: previous.due,
    previousLateFrom: previous.lateFrom?.toISOString() ?? null,
    cause,
  },
});

export const paused = (clock: Clock, pausedOn: string): NewEvent => ({
  type: 'deadline.clock-paused.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), pausedOn },
});

export const resumed = (clock: Clock, resumedOn: string): NewEvent => ({
  type: 'deadline.clock-resumed.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), ...termOf(clock), resumedOn },
});

export const dueSoon = (clock: Noticeable, { due, lateFrom }: Said, warning: string, now: Date): NewEvent => ({
  type: 'deadline.due-soon.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), due, lateFrom: lateFrom.toISOString(), warning, noticedAt: now.toISOString() },
});

export const overdue = (clock: Noticeable, { due, lateFrom }: Said, now: Date): NewEvent => ({
  type: 'deadline.overdue.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), due, lateFrom: lateFrom.toISOString(), noticedAt: now.toISOString() },
});

export const overdueWithdrawn = (clock: Clock, cause: string, now: Date): NewEvent => ({
  type: 'deadline.overdue-withdrawn.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), cause, withdrawnAt: now.toISOString() },
});

/** `outcome` is the status of a clock that has ended. */
export const stopped = (clock: Clock, outcome: 'met' | 'late' | 'cancelled', cause: string, at: Date): NewEvent => ({
  type: 'deadline.clock-stopped.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), outcome, cause, stoppedAt: at.toISOString() },
});
