import type { Difference } from './lateness.js';

/** What was compared, and what does not agree. */
export type Reconciliation = {
  asOf: string;
  counts: { cases: number; clocks: number; late: number; overdue: number; alerts: number; rederivationsOpen: number };
  differences: Difference[];
  /** How many differences there are; at most 1000 are listed. */
  differenceCount: number;
  /** What was different at the first look and settled by the second: news that was under way. */
  settled: number;
};
