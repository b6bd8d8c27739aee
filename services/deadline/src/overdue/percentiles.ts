/** What is measured: from the instant a clock could be known to be late to its overdue, or to the news of its alert. */
export type LatencyStep = 'overdue' | 'alert';

/** How often something took how long: upper bound of a class in ms → count. */
export type Counts = Map<number, number>;

/** In ms, each the upper bound of its class (10 % wide); null while nothing was measured. */
export type Percentiles = {
  count: number;
  p50: number | null;
  p95: number | null;
  p99: number | null;
  max: number | null;
};

const width = 1.1;

/** The class of a duration, in whole ms: its upper bound. */
export function classOf(ms: number): number {
  if (ms <= 1) return 1;
  return Math.ceil(width ** Math.ceil(Math.log(ms) / Math.log(width)));
}

/** Percentiles of what was counted; the same class may occur several times. */
export function percentiles(counts: Iterable<readonly [ms: number, count: number]>): Percentiles {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number): number | null => {
    let passed = 0;
    return sorted.find(([, count]) => (passed += count) >= share * all)?.[0] ?? null;
  };
  return { count: all, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1)?.[0] ?? null };
}
