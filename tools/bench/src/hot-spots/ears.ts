import { normalQuantile } from './normal.js';

/** The three methods of EARS: the last 7 counts; the same with a gap of 2; what went over by it in the last days as well. */
export type EarsMethod = 'C1' | 'C2' | 'C3';

const gaps = { C1: 0, C2: 2, C3: 2 } as const;
const baseline = 7;

type Usual = { mean: number; sd: number };

function usualAt(counts: readonly number[], at: number, gap: number, leastSd: number): Usual {
  const before = counts.slice(at - gap - baseline, at - gap);
  const mean = before.reduce((sum, count) => sum + count, 0) / baseline;
  const sd = Math.sqrt(before.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (baseline - 1));
  return { mean, sd: Math.max(sd, leastSd) };
}

/** The bound that the count at a place of a series has to exceed, as R's `surveillance` has it; 0 at least. */
export function earsBound(
  counts: readonly number[],
  at: number,
  { method, alpha, leastSd }: { method: EarsMethod; alpha: number; leastSd: number },
): number {
  const z = normalQuantile(alpha);
  const { mean, sd } = usualAt(counts, at, gaps[method], leastSd);
  if (method !== 'C3') return Math.max(0, mean + z * sd);
  const over = [at - 1, at - 2].map((day) => {
    const usual = usualAt(counts, day, gaps.C3, leastSd);
    return Math.max(0, ((counts[day] as number) - usual.mean) / usual.sd - 1);
  });
  // From the count itself, not from its mean: so the package has it.
  return Math.max(0, (counts[at] as number) + sd * (z - over.reduce((sum, each) => sum + each, 0)));
}
