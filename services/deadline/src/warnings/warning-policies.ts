/**
 * When a period is warned about. Up to `shortUpTo` working days: `daysAhead` working days before its end; longer ones
 * when `share` of them is over, or `afterDays` after the start where the policy names a day. `lastDay`: once more on the
 * last working day.
 */
export type WarningPolicy = {
  shortUpTo: number;
  daysAhead: number;
  share: number;
  afterDays?: number;
  lastDay: boolean;
};

/** For every rule that has no policy of its own. */
export const usualPolicy: WarningPolicy = { shortUpTo: 10, daysAhead: 2, share: 0.8, lastDay: true };

/** By rule family. */
const policies: Readonly<Record<string, WarningPolicy>> = {
  // An unprocessed petition is shown from day 30 on, so that two weeks are left.
  'TCD-45': { ...usualPolicy, afterDays: 30 },
};

export const policyFor = (family: string): WarningPolicy => policies[family] ?? usualPolicy;
