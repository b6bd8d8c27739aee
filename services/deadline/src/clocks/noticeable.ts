import type { Day } from '@cau-noi/calendar';
import type { Warning } from '../warnings/warnings.js';

/** Name of the timer that wakes when a clock has a warning or an overdue to publish. */
export const overdueJob = 'overdue';

/** `met`, `late` and `cancelled` have ended. */
export const clockStatuses = ['running', 'paused', 'met', 'late', 'cancelled'] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** The fields of a `Clock` from which the timer decides what is due, and which a warning or an overdue names. */
export type Noticeable = {
  id: string;
  caseId: string;
  unitId: string;
  month?: string | null;
  rule: string;
  ruleVersion: string;
  status: ClockStatus;
  due: Day | null;
  warnBy: Day | null;
  lateFrom: Date | null;
  warnings: Warning[];
  warned: string[];
  overdueAt: Date | null;
};

/** The first warning not yet given. */
export const nextWarning = ({ warnings, warned }: Pick<Noticeable, 'warnings' | 'warned'>): Warning | undefined =>
  warnings.find(({ code }) => !warned.includes(code));

/**
 * Returns when a clock next has something to publish: a warning, or that it is late. A paused clock may be warned about
 * by a reading for which it runs, and is never late. Null when it has ended or is late.
 */
export function nextAt(clock: Noticeable): Date | null {
  const { status, overdueAt, lateFrom } = clock;
  if (overdueAt || (status !== 'running' && status !== 'paused')) return null;
  const at = nextWarning(clock)?.at ?? null;
  return lateFrom !== null && (at === null || at >= lateFrom) ? lateFrom : at;
}
