import type { Step } from '../lifecycle/steps.js';

/** The spikes that DIGIT was measured with, in lifecycles per second. */
export const digit = '1,15,1,25,2,35,10';

/** Reads rates between commas as steps of equal length; throws one sentence that names the mistake. */
export function patternOf(rates: string, seconds: number): Step[] {
  if (!/^\d+(\.\d+)?(,\d+(\.\d+)?)*$/.test(rates)) throw new Error(`A pattern is rates between commas, as ${digit}.`);
  const steps = rates.split(',').map((rate) => ({ perSecond: Number(rate), seconds }));
  if (steps.some(({ perSecond }) => perSecond * seconds < 1))
    throw new Error('Every step of a pattern has at least one lifecycle.');
  return steps;
}

/** Steps in which less is begun than in the one before: there what the spike has left behind must be worked off. */
export const valleysOf = (steps: readonly Step[]): number[] =>
  steps.flatMap(({ perSecond }, at) => (at > 0 && perSecond < steps[at - 1]!.perSecond ? [at] : []));
