/** The middle value; of an even count the mean of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** The value that `share` (0–1) of the values do not exceed: the nearest rank. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export type Spread = { p50: number; p95: number; p99: number };

/** The usual three of times in ms, to a tenth. */
export function spread(ms: readonly number[]): Spread {
  const of = (share: number): number => Math.round(percentile(ms, share) * 10) / 10;
  return { p50: of(0.5), p95: of(0.95), p99: of(0.99) };
}

/** Cumulative buckets of a histogram (upper bound → count, +Inf included) as a percentile: the upper bound of its bucket. */
export function bucketPercentile(buckets: readonly { upTo: number; count: number }[], share: number): number {
  const sorted = [...buckets].sort((a, b) => a.upTo - b.upTo);
  const total = sorted.at(-1)?.count ?? 0;
  return total === 0 ? NaN : (sorted.find(({ count }) => count >= share * total)?.upTo ?? NaN);
}
