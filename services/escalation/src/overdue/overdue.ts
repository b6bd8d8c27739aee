import type { Alert } from '../alerts/alert.js';

/** What is known of a clock besides its overdue; either may have come first. */
export type ClockFacts = { ended: { reason: string; at: Date } | null; withdrawnAt: Date | null };

/** Why an alert ends whose clock another unit has now; that unit gets one of its own. */
export const unitChanged = 'unit-changed';

/**
 * One alert per clock that runs; another one only for an overdue that came after an earlier one was withdrawn, or after
 * the clock had ended and was started again.
 */
export const needsAlert = (alerts: readonly Alert[], noticedAt: Date, clock: Pick<ClockFacts, 'ended'>): boolean =>
  alerts.every(({ ended }) => {
    if (ended === null) return false;
    return ended.reason === 'overdue-withdrawn' ? ended.at < noticedAt : clock.ended === null;
  });

/**
 * Why an alert that is being raised has already lost its cause; null: it has not. It is raised and ended all the same,
 * so that every overdue has its alert.
 */
export function lostCause({ ended, withdrawnAt }: ClockFacts, noticedAt: Date): { reason: string; at: Date } | null {
  if (ended) return ended;
  return withdrawnAt !== null && withdrawnAt >= noticedAt ? { reason: 'overdue-withdrawn', at: withdrawnAt } : null;
}
