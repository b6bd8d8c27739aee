import { upperTail } from '@cau-noi/escalation';
import { normalQuantile, normalTail } from './normal.js';

/** What a regression expects, and how sure it is of it. */
export type Fit = { fit: number; se: number; dispersion: number };

/** A threshold, and where a count is: how likely by chance, and from what is expected (0) to the threshold (1). */
export type Threshold = { lower: number; upper: number; p: number; score: number };

/** Farrington's threshold of 1996: a normal interval of the count to the power of 1, 1/2 or 2/3. */
export function farringtonThreshold(
  { fit, se, dispersion }: Fit,
  alpha: number,
  power: 1 | 0.5 | number,
  y: number,
): Threshold {
  const tau = dispersion + (se * se) / fit;
  const sd = Math.sqrt(power === 1 ? fit * tau : power === 0.5 ? tau / 4 : (4 / 9) * fit ** (1 / 3) * tau);
  const z = normalQuantile(alpha);
  const back = (value: number): number => Math.max(0, value) ** (1 / power);
  const [lower, upper] = [back(fit ** power - z * sd), back(fit ** power + z * sd)];
  return { lower, upper, p: normalTail((y ** power - fit ** power) / sd), score: (y - fit) / (upper - fit) };
}

/**
 * Noufaily's thresholds of 2013: quantiles of a negative binomial count around what is expected (`nbPlugin`) or around its own upper
 * bound (`muan`). `fit` and `se` are on the scale of logarithms.
 */
export function noufailyThreshold(
  { fit, se, dispersion }: Fit,
  alpha: number,
  method: 'muan' | 'nbPlugin',
  y: number,
): Omit<Threshold, 'score'> {
  const mean = Math.exp(method === 'muan' ? fit + normalQuantile(alpha) * se : fit);
  const spread = Math.max(1, dispersion);
  return {
    lower: quantile(alpha, mean, spread),
    upper: quantile(1 - alpha, mean, spread),
    p: upperTail(y, mean, spread),
  };
}

/** The smallest count that is not exceeded with this probability. */
function quantile(probability: number, mean: number, dispersion: number): number {
  let count = 0;
  while (1 - upperTail(count + 1, mean, dispersion) < probability) count += 1;
  return count;
}
