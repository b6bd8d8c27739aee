import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { paced, type MachinePace } from '../machine-pace.js';
import { percentile } from '../statistics.js';
import { allEffects } from './effects.js';
import { calls, type Call, type Took } from './lifecycle.js';
import type { Load, LoadResult, Warm } from './load-process.js';
import { startLocalSystem, type LocalSystem } from './local-system.js';
import { preload } from './preload.js';
import { costsBetween, costsPer, costsSoFar, type Costs, type CostsSoFar } from './process-costs.js';
import { memoryBelow, type Memory } from './process-memory.js';
import { p99Between, relayDelays } from './relay-delay.js';

export type LifecycleOptions = { preload: number; seconds: number; clients: number; say(line: string): void };

type Spread = { p50: number; p95: number; p99: number };

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

/** Part of the full load, begun at even distances; ms. */
export type PartLoad = {
  perSecond: number;
  lifecycles: number;
  failures: string[];
  stale: number;
  submit: Spread;
  visible: Spread;
  commitToBrokerP99: Record<string, number>;
  machinePace: MachinePace;
};

export type Measured = { cases: number; full: FullLoad; part: PartLoad };
export type LifecycleResult = {
  clients: number;
  seconds: number;
  empty: Measured;
  preloaded?: Measured & { shareOfEmpty: number };
};

const share = 0.3;
/** Until the engine has optimised the code of all services: what it costs falls for minutes after a start. */
const warmUpSeconds = 120;
/** At a part of the load, right after the full one: only for the pools to settle. */
const settleSeconds = 10;

/** The lifecycle of a case through the public origin, on an empty system and, if asked, on a full one. */
export async function benchLifecycle({
  preload: count,
  seconds,
  clients,
  say,
}: LifecycleOptions): Promise<LifecycleResult> {
  say('starting the system');
  const system = await startLocalSystem(say);
  try {
    const empty = await measure(system, { cases: 0, seconds, clients, say });
    if (count === 0) return { clients, seconds, empty };
    await preload(system, count, say);
    const preloaded = await measure(system, { cases: count, seconds, clients, say });
    return {
      clients,
      seconds,
      empty,
      preloaded: { ...preloaded, shareOfEmpty: preloaded.full.perSecond / empty.full.perSecond },
    };
  } finally {
    await system.stop();
  }
}

type Asked = { cases: number; seconds: number; clients: number; say(line: string): void };

async function measure(system: LocalSystem, { cases, seconds, clients, say }: Asked): Promise<Measured> {
  const atFull = await paced(() => fullLoad(system, { seconds, clients }));
  const full = { ...atFull.found, machinePace: atFull.pace };
  say(
    `${cases} cases: ${full.perSecond.toFixed(1)} lifecycles/s at ${clients} clients, ${full.failures.length} failed`,
  );
  const atPart = await paced(() => partLoad(system, { seconds, clients, perSecond: full.perSecond * share }));
  const part = { ...atPart.found, machinePace: atPart.pace };
  say(
    `${cases} cases: submit p99 ${part.submit.p99} ms, visible p99 ${part.visible.p99} ms at ${part.perSecond.toFixed(1)}/s, ${part.failures.length} failed`,
  );
  return { cases, full, part };
}

async function fullLoad(
  system: LocalSystem,
  { seconds, clients }: { seconds: number; clients: number },
): Promise<Omit<FullLoad, 'machinePace'>> {
  let before: CostsSoFar = [];
  const { begin, end, took, failures } = await load(
    system,
    { clients, perSecond: null, seconds, warmUpSeconds },
    () => (before = costsSoFar(system.pid)),
  );
  const complete = await allEffects(
    system,
    took.map(({ caseId }) => caseId),
  );
  const cpuMs = costsPer(costsBetween(before, costsSoFar(system.pid)), took.length);
  const perSecond = took.length / ((complete - begin) / 1000);
  const ofCall = (call: Call): [Call, Spread] => [call, spread(took.map(({ ms }) => ms[call]))];
  return {
    lifecycles: took.length,
    perSecond,
    failures: failures.slice(0, 20),
    stale: staleIn(took),
    effectsAfterMs: complete - end,
    calls: Object.fromEntries(calls.map(ofCall)) as Record<Call, Spread>,
    cpuMs,
    memoryMb: memoryBelow(system.pid),
  };
}

async function partLoad(
  system: LocalSystem,
  { seconds, clients, perSecond }: { seconds: number; clients: number; perSecond: number },
): Promise<Omit<PartLoad, 'machinePace'>> {
  const before = await relayDelays(system);
  const { took, failures } = await load(system, { clients, perSecond, seconds, warmUpSeconds: settleSeconds });
  await allEffects(
    system,
    took.map(({ caseId }) => caseId),
  );
  return {
    perSecond,
    lifecycles: took.length,
    failures: failures.slice(0, 20),
    stale: staleIn(took),
    submit: spread(took.map(({ ms }) => ms.register)),
    visible: spread(took.flatMap(({ visible }) => visible ?? [])),
    commitToBrokerP99: p99Between(before, await relayDelays(system)),
  };
}

const loadScript = fileURLToPath(new URL('./load-process.js', import.meta.url));

type Asking = Pick<Load, 'clients' | 'perSecond' | 'seconds' | 'warmUpSeconds'>;

/** In a process of its own; a load that mostly fails is no measurement. */
async function load(system: LocalSystem, asking: Asking, onWarm: () => void = () => undefined): Promise<LoadResult> {
  const child = fork(loadScript);
  let result: LoadResult | undefined;
  child.on('message', (message: Warm | LoadResult) => (message === 'warm' ? onWarm() : (result = message)));
  const asked: Load = { ...asking, origin: system.origin, team: teamIn(system) };
  child.send(asked);
  await once(child, 'exit');
  if (!result) throw new Error('The load generator ended without a result.');
  if (result.failures.length > result.took.length / 20)
    throw new Error(`Too many lifecycles failed: ${[...new Set(result.failures)].slice(0, 5).join('; ')}`);
  return result;
}

/** The desk, a head and a handler of commune A. */
function teamIn({ accounts }: LocalSystem): Load['team'] {
  const account = (login: string) => accounts.find((each) => each.login === login) ?? { login, password: '' };
  return { desk: account('td.a'), head: account('lp.a'), handler: account('cv1.a') };
}

const spread = (ms: Took['ms'][Call][]): Spread => ({
  p50: rounded(percentile(ms, 0.5)),
  p95: rounded(percentile(ms, 0.95)),
  p99: rounded(percentile(ms, 0.99)),
});

/** Answers that came before the effect they waited two seconds for. */
const staleIn = (took: readonly Took[]): number => took.reduce((sum, { stale }) => sum + stale, 0);

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
