import type { NewEvent } from '@cau-noi/events';
import type { Clock } from './clock.js';
import { headOf } from './notice-events.js';
import { nextWarning } from './noticeable.js';

const termOf = (clock: Clock) => ({
  start: clock.start,
  due: clock.due,
  lateFrom: clock.lateFrom?.toISOString() ?? null,
  warnAt: clock.status === 'running' ? (nextWarning(clock)?.at.toISOString() ?? null) : null,
});

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
