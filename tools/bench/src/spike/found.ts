import { calls } from '../lifecycle/lifecycle.js';
import type { Failure, TookInStep } from '../lifecycle/series.js';
import type { Step } from '../lifecycle/steps.js';
import { percentile } from '../statistics.js';

/** Result of one step: p95 in ms, of all four calls and until the case was in its handler's queue. */
export type StepFound = {
  perSecond: number;
  lifecycles: number;
  errors: number;
  stale: number;
  callP95: number;
  visibleP95: number;
};

export function stepsFound(
  steps: readonly Step[],
  took: readonly TookInStep[],
  failures: readonly Failure[],
): StepFound[] {
  return steps.map(({ perSecond }, at) => {
    const mine = took.filter(({ step }) => step === at);
    return {
      perSecond,
      lifecycles: mine.length,
      errors: failures.filter(({ step }) => step === at).length,
      stale: mine.reduce((sum, { stale }) => sum + stale, 0),
      callP95: p95(mine.flatMap(({ ms }) => calls.map((call) => ms[call]))),
      visibleP95: p95(mine.flatMap(({ visible }) => visible ?? [])),
    };
  });
}

const p95 = (ms: readonly number[]): number => Math.round(percentile(ms, 0.95) * 10) / 10;
