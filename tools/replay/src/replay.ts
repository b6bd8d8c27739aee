import { startSystem } from '@cau-noi/system';
import { setUp } from './organisation.js';
import { play } from './play.js';
import { type Difference, type Figures, figures, reconcile } from './reconcile.js';
import type { Malformed, Register } from './register.js';
import { endOf, schedule } from './schedule.js';

/** What a replay ends with; `seconds` is wall-clock time. */
export type Outcome = Figures & {
  differences: Difference[];
  malformed: Malformed[];
  seconds: number;
  cost: { requests: number; stretches: number; instants: number; cpuSeconds: number; peakMegabytes: number };
};

/** Called with the number of acts played, and of all. */
export type ReplayProgress = (done: number, of: number) => void;

/** Three rungs, five working days each, repeated every ten at the top. */
const ladder = {
  steps: [{ after: { workingDays: 5 } }, { after: { workingDays: 5 } }, { after: { workingDays: 5 } }],
  repeatEvery: { workingDays: 10 },
  maxSteps: 3,
};

/** Nobody waits for the read models of the console until the end: it takes what a second brings in one round. */
const env = { console: { EVENTS_REST_MS: '1000' } };

/** Plays a register through the whole system, in databases and topics of its own that are removed afterwards. */
export async function replay({ cases, malformed }: Register, progress: ReplayProgress): Promise<Outcome> {
  const begin = performance.now();
  const acts = schedule(cases);
  const system = await startSystem({ name: 'replay', startAt: acts[0]?.playAt ?? new Date(0), env });
  try {
    const organisation = await setUp(system, cases, ladder);
    const played = await play(system, organisation, acts, progress);
    const found = await figures(system);
    const differences = await reconcile(system, cases, played.caseIds, endOf(acts));
    const { user, system: kernel } = process.cpuUsage();
    return {
      ...found,
      differences,
      malformed,
      seconds: Math.round((performance.now() - begin) / 100) / 10,
      cost: {
        requests: played.requests,
        stretches: played.stretches,
        instants: played.instants,
        cpuSeconds: Math.round((user + kernel) / 1e5) / 10,
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      },
    };
  } finally {
    await system.close();
  }
}
