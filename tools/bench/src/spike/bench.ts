import { allEffects } from '../lifecycle/effects.js';
import { load } from '../lifecycle/load.js';
import type { LoadResult, StepDone } from '../lifecycle/load-process.js';
import { startLocalSystem, type LocalSystem } from '../lifecycle/local-system.js';
import { makeOffice } from '../lifecycle/office.js';
import { preload } from '../lifecycle/preload.js';
import type { Step } from '../lifecycle/steps.js';
import { paced, type MachinePace } from '../machine-pace.js';
import { stepsFound, type StepFound } from './found.js';
import { patternOf } from './pattern.js';
import { inTime, Valleys, type Valley } from './valleys.js';

/** `pattern`: lifecycles per second between commas; `step`: seconds of each; `warmUp`: seconds of load before. */
export type SpikeOptions = { cases: number; pattern: string; step: number; warmUp: number; say(line: string): void };

export type SpikeResult = {
  cases: number;
  handlers: number;
  steps: StepFound[];
  valleys: Valley[];
  failures: string[];
  /** After the last response; null: some effect was missing a minute later. */
  effectsAfterMs: number | null;
  machinePace: MachinePace;
};

const warmUpPerSecond = 20;
const connections = 128;

/** Sudden waves of petitions over loaded cases: whether any is lost, how long calls take, and whether each valley drains. */
export async function benchSpike({ cases, pattern, step, warmUp, say }: SpikeOptions): Promise<SpikeResult> {
  const steps = patternOf(pattern, step);
  say('starting the system');
  const system = await startLocalSystem(say);
  try {
    const staff = await makeOffice(system);
    if (cases > 0) await preload(system, cases, say);
    say(`warming up for ${warmUp} s`);
    const work = { warmUp: { perSecond: warmUpPerSecond, seconds: warmUp }, steps };
    const asked = { origin: system.origin, staff, connections, work };
    const { found, pace } = await paced(() =>
      wave(system, steps, (listener) => load(asked, { ...listener, mayFail: true }), say),
    );
    const handlers = staff.reduce((sum, each) => sum + each.handlers.length, 0);
    return { cases, handlers, ...found, machinePace: pace };
  } finally {
    await system.stop();
  }
}

type Listener = { onWarm(): void; onStep(done: StepDone): void };

async function wave(
  system: LocalSystem,
  steps: readonly Step[],
  make: (listener: Listener) => Promise<LoadResult>,
  say: SpikeOptions['say'],
): Promise<Pick<SpikeResult, 'steps' | 'valleys' | 'failures' | 'effectsAfterMs'>> {
  const valleys = new Valleys(system, steps);
  const { end, took, failures } = await make({
    onWarm: () => valleys.begin(Date.now()),
    onStep: ({ step, caseIds }) => {
      say(`  ${steps[step]?.perSecond}/s: ${caseIds.length} lifecycles have ended`);
      valleys.ended(step, caseIds);
    },
  });
  const cases = took.map(({ caseId }) => caseId);
  const complete = await inTime(allEffects(system, cases, 'closed'));
  return {
    steps: stepsFound(steps, took, failures),
    valleys: await valleys.found(),
    effectsAfterMs: complete && complete - end,
    failures: [...new Set(failures.map(({ why }) => why))].slice(0, 20),
  };
}
