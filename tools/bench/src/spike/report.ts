import type { Line, Section } from '../report.js';
import type { SpikeResult } from './bench.js';

export function spikeSections({
  cases,
  handlers,
  steps,
  valleys,
  effectsAfterMs,
  machinePace,
}: SpikeResult): Section[] {
  const errors = steps.reduce((sum, step) => sum + step.errors, 0);
  const lines: Line[] = [
    [`spikes over ${cases} cases, ${handlers} handlers: errors`, String(errors), '0'],
    ...steps.map(({ perSecond, lifecycles, callP95, visibleP95, stale }): Line => [
      `  ${perSecond}/s (${lifecycles} lifecycles, ${stale} stale): p95 of a call; visible in the handler's queue`,
      `${callP95} ms; ${visibleP95} ms`,
      '≤ 250 ms',
    ]),
    ...valleys.map(({ perSecond, drainedAfterMs, leastLag, isDrained }): Line => [
      `  valley at ${perSecond}/s: last effect of the spike; least lag at its end`,
      `${inTime(drainedAfterMs)}; ${leastLag}`,
      isDrained ? 'drained' : 'NOT drained',
    ]),
    ['  all effects after the last answer', inTime(effectsAfterMs), ''],
  ];
  return [{ pace: machinePace, lines }];
}

const inTime = (ms: number | null): string => (ms === null ? 'not in a minute' : `${ms} ms`);
