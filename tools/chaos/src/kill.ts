import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from './caller.js';
import type { Ledger } from './ledger.js';
import { accepted, type Office } from './organisation.js';
import { aPetition } from './papers.js';
import type { Random } from './random.js';
import type { Replicas } from './replicas.js';
import type { Supervised } from './supervised.js';
import { isService, type TargetName } from './targets.js';
import type { Wire } from './wire.js';

/** One kill and what it took to get over it; times in ms from the kill on. */
export type Kill = {
  target: TargetName;
  /** Until all six services reported ready again. */
  ready: number;
  /** Until a crowd petition registered after the kill had its effects everywhere: case, clock, two alerts, queue. */
  effects: number;
  /** Until the partitions of the killed consumer were somebody's again; null for what consumes nothing. */
  moved: number | null;
};

const backWithin = 300_000;

/** The system that is killed at, and who looks at it. */
export type Scene = {
  system: Supervised;
  replicas: Replicas | null;
  wire: Wire;
  office: Office;
  ledger: Ledger;
  random: Random;
};

/** Kills one process of a target and waits until everything works again. */
export async function kill(target: TargetName, scene: Scene): Promise<Kill> {
  const { wire } = scene;
  const before = isService(target) ? await wire.members(target, scene.replicas ? 2 : 1, backWithin) : null;
  const alive = await living(target, scene);
  const at = performance.now();
  const since = (): number => Math.round(performance.now() - at);
  process.kill(alive.pid, 'SIGKILL');
  const moving =
    isService(target) && before && before.members.length > 0
      ? wire.moved(target, before, backWithin).then((isMoved) => (isMoved ? since() : Infinity))
      : Promise.resolve(null);
  await replaced(alive);
  await scene.system.ready(backWithin);
  const ready = since();
  await probe(scene);
  const effects = since();
  const moved = await moving;
  await scene.replicas?.ready(backWithin);
  return { target, ready, effects, moved };
}

type Living = { pid: number; find: () => number | undefined };

/** With replicas, either process of a service. */
async function living(target: TargetName, { system, replicas, random }: Scene): Promise<Living> {
  const isSecond = replicas && isService(target) && random.next() < 0.5;
  const find = (): number | undefined => (isSecond ? replicas.pidOf(target) : system.pidOf(target));
  for (const until = performance.now() + backWithin; performance.now() < until; await pause(20)) {
    const pid = find();
    if (pid !== undefined) return { pid, find };
  }
  throw new Error(`there is no process of ${target} to kill`);
}

async function replaced({ pid, find }: Living): Promise<void> {
  for (const until = performance.now() + backWithin; performance.now() < until; await pause(20)) {
    const now = find();
    if (now !== undefined && now !== pid) return;
  }
  throw new Error(`process ${pid} was not started again`);
}

/** One petition of five people, followed to the end of all its effects. */
async function probe({ office, ledger, random }: Scene): Promise<void> {
  const unit = random.pick(office.units);
  const typed = {
    ...aPetition(random, new Date()),
    kind: 'KNPA' as const,
    groupSize: 5,
    dueAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const { body, lastEvent } = accepted(await unit.desk.order('/v1/petitions', { channel: 'post', ...typed }));
  const { id: petitionId, caseId, caseNumber } = body;
  ledger.register({
    petitionId,
    caseId,
    caseNumber,
    unitId: unit.unitId,
    kind: typed.kind,
    groupSize: 5,
    dueAt: typed.dueAt,
    visitId: null,
  });
  await until(unit.head, `/v1/cases/${caseId}/allowed-actions`, lastEvent, () => true);
  await until(
    unit.head,
    `/v1/cases/${caseId}`,
    lastEvent,
    ({ clocks, alerts }) => clocks.length > 0 && alerts.length === 2,
  );
}

async function until(
  caller: Caller,
  path: string,
  after: string | null,
  isThere: (body: { clocks: unknown[]; alerts: unknown[] }) => boolean,
): Promise<void> {
  for (const limit = performance.now() + backWithin; performance.now() < limit; await pause(20)) {
    const { status, body } = await caller.read(path, after);
    if (status === 200 && isThere(body)) return;
  }
  throw new Error('a petition registered after a kill does not have its effects');
}
