/** One step of a cumulated sum: where it is now, and the count at which it would have reached the bound. */
export type CusumStep = { cusum: number; bound: number };

/**
 * The cumulated sum of counts around a mean of `mean`, brought to a normal shape by Rossi's transformation, as R's `surveillance` has it:
 * reference value `k`, decision bound `h`.
 */
export function cusumOf(counts: readonly number[], mean: number, { k, h }: { k: number; h: number }): CusumStep[] {
  let cusum = 0;
  const root = Math.sqrt(mean);
  return counts.map((count) => {
    const left = h + k - cusum;
    const bound = 5 * mean + 2 * root * left - 2 * Math.sqrt(4 * mean * mean + 2 * mean * root * left);
    cusum = Math.max(0, cusum + (count - 3 * mean + 2 * Math.sqrt(count * mean)) / (2 * root) - k);
    return { cusum, bound };
  });
}
