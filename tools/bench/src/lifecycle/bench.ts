import { paced } from '../machine-pace.js';
import { benchRivals } from '../rivals/bench.js';
import type { RivalFound, RivalName } from '../rivals/rival.js';
import { fullLoad, type FullLoad } from './full-load.js';
import { startLocalSystem, type LocalSystem } from './local-system.js';
import { makeOffice, type Staff } from './office.js';
import { partLoad, type PartLoad } from './part-load.js';
import { preload } from './preload.js';

/** `warmUp`: seconds of load before the full one is measured. */
export type LifecycleOptions = {
  preload: number;
  seconds: number;
  clients: number;
  warmUp: number;
  say(line: string): void;
};

export type Measured = { cases: number; full: FullLoad; part: PartLoad };
export type LifecycleResult = {
  clients: number;
  seconds: number;
  empty: Measured;
  preloaded?: Measured & { shareOfEmpty: number };
  rivals: Record<RivalName, RivalFound>;
};

const share = 0.3;
/** There is little of them for the engine to optimise. */
const rivalWarmUp = 20;

/** The lifecycle of a case through the public origin, on an empty system and, if asked, on a full one; then by others. */
export async function benchLifecycle(options: LifecycleOptions): Promise<LifecycleResult> {
  const ours = await benchOurs(options);
  const { seconds, clients, warmUp, say } = options;
  const rivals = await benchRivals({ seconds, clients, warmUpSeconds: Math.min(warmUp, rivalWarmUp) }, say);
  return { ...ours, rivals };
}

async function benchOurs(options: LifecycleOptions): Promise<Omit<LifecycleResult, 'rivals'>> {
  const { preload: count, seconds, clients, say } = options;
  say('starting the system');
  const system = await startLocalSystem(say);
  try {
    const office = await makeOffice(system);
    const empty = await measure(system, office, 0, options);
    if (count === 0) return { clients, seconds, empty };
    await preload(system, count, say);
    const preloaded = await measure(system, office, count, options);
    const shareOfEmpty = preloaded.full.perSecond / empty.full.perSecond;
    return { clients, seconds, empty, preloaded: { ...preloaded, shareOfEmpty } };
  } finally {
    await system.stop();
  }
}

async function measure(
  system: LocalSystem,
  office: readonly Staff[],
  cases: number,
  { seconds, clients, warmUp: warmUpSeconds, say }: LifecycleOptions,
): Promise<Measured> {
  const atFull = await paced(() => fullLoad(system, { seconds, clients, warmUpSeconds }));
  const full: FullLoad = { ...atFull.found, machinePace: atFull.pace };
  say(
    `${cases} cases: ${full.perSecond.toFixed(1)} lifecycles/s at ${clients} clients, ${full.failures.length} failed`,
  );
  const perSecond = full.perSecond * share;
  const atPart = await paced(() => partLoad(system, office, { seconds, perSecond }));
  const part: PartLoad = { ...atPart.found, machinePace: atPart.pace };
  say(
    `${cases} cases: submit p99 ${part.submit.p99} ms, visible p99 ${part.visible.p99} ms at ${part.perSecond.toFixed(1)}/s, ${part.failures.length} failed`,
  );
  return { cases, full, part };
}
