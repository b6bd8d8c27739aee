/**
 * How likely a count of `y` or more is, by chance: the upper tail of the negative binomial distribution with this mean and
 * this dispersion (variance divided by mean, at least 1; at 1 it is Poisson's). Exact down to the smallest numbers there are.
 */
export function upperTail(y: number, mean: number, dispersion: number): number {
  if (y <= 0) return 1;
  if (mean <= 0) return 0;
  const excess = dispersion - 1;
  /** P(k + 1) divided by P(k). */
  const ratio = (k: number): number => (mean + k * excess) / (dispersion * (k + 1));
  let log = excess === 0 ? -mean : (-mean * Math.log1p(excess)) / excess;
  if (y > mean) {
    for (let k = 0; k < y; k += 1) log += Math.log(ratio(k));
    return Math.min(1, rising(Math.exp(log), y, ratio));
  }
  for (let k = 0; k < y - 1; k += 1) log += Math.log(ratio(k));
  return Math.max(0, 1 - falling(Math.exp(log), y - 1, ratio));
}

/** P(k) + P(k + 1) + … from P(k) on. */
function rising(first: number, from: number, ratio: (k: number) => number): number {
  let [sum, term] = [first, first];
  for (let k = from; term > sum * 1e-17; k += 1) {
    term *= ratio(k);
    sum += term;
  }
  return sum;
}

/** P(k) + P(k - 1) + … down to P(0). */
function falling(first: number, from: number, ratio: (k: number) => number): number {
  let [sum, term] = [first, first];
  for (let k = from; k > 0; k -= 1) {
    term /= ratio(k - 1);
    sum += term;
  }
  return sum;
}
