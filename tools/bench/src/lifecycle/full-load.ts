import type { MachinePace } from '../machine-pace.js';
import { spread, type Spread } from '../statistics.js';
import { allEffects } from './effects.js';
import { calls, staleIn, type Call } from './lifecycle.js';
import { load } from './load.js';
import type { Closed } from './load-process.js';
import type { LocalSystem } from './local-system.js';
import type { Staff } from './office.js';
import { costsBetween, costsPer, costsSoFar, type Costs, type CostsSoFar } from './process-costs.js';
import { memoryBelow, type Memory } from './process-memory.js';

/** Full load: lifecycles per second until the last effect of the last one; CPU in ms per lifecycle, memory in MB. */
export type FullLoad = {
  lifecycles: number;
  perSecond: number;
  failures: string[];
  stale: number;
  effectsAfterMs: number;
  calls: Record<Call, Spread>;
  cpuMs: Costs;
  /** After the load. */
  memoryMb: Memory;
  machinePace: MachinePace;
};

/** So many clients share one sign-in, as an officer may have several windows open. */
const clientsPerSession = 5;

/** Clients that never pause, all of commune A of the demonstration. */
export async function fullLoad(system: LocalSystem, asked: Closed): Promise<Omit<FullLoad, 'machinePace'>> {
  let before: CostsSoFar = [];
  const sessions = Math.ceil(asked.clients / clientsPerSession);
  const staff = Array.from({ length: sessions }, () => communeA(system));
  const { begin, end, took, failures } = await load(
    { origin: system.origin, staff, connections: asked.clients, work: asked },
    { onWarm: () => (before = costsSoFar(system.pid)) },
  );
  const cases = took.map(({ caseId }) => caseId);
  const complete = await allEffects(system, cases, 'decided');
  const costs = costsBetween(before, costsSoFar(system.pid));
  const ofCall = (call: Call): [Call, Spread] => [call, spread(took.map(({ ms }) => ms[call]))];
  return {
    lifecycles: took.length,
    perSecond: took.length / ((complete - begin) / 1000),
    failures: failures.slice(0, 20).map(({ why }) => why),
    stale: staleIn(took),
    effectsAfterMs: complete - end,
    calls: Object.fromEntries(calls.map(ofCall)) as Record<Call, Spread>,
    cpuMs: costsPer(costs, took.length),
    memoryMb: memoryBelow(system.pid),
  };
}

function communeA({ accounts }: LocalSystem): Staff {
  const account = (login: string) => accounts.find((each) => each.login === login) ?? { login, password: '' };
  return { desk: account('td.a'), head: account('lp.a'), handlers: [account('cv1.a')] };
}
