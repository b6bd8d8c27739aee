import { setTimeout as pause } from 'node:timers/promises';
import { Origin, type Client } from './client.js';
import { inTurn } from './in-turn.js';
import { Failed, lifecycle, watchedLifecycle, type Team, type Took } from './lifecycle.js';
import type { Staff } from './office.js';

/** A load: `clients` that never pause, or `perSecond` lifecycles begun at even distances, whatever the answers take. */
export type Load = {
  origin: string;
  /** Everybody has a session of their own; the cases go to the handlers in turn. */
  staff: readonly Staff[];
  clients: number;
  perSecond: number | null;
  warmUpSeconds: number;
  seconds: number;
};

/** Sent when the warm-up is over. */
export type Warm = 'warm';

/** Lifecycles begun after the warm-up; `begin` and `end` are epoch ms, the end that of the last answer. */
export type LoadResult = { begin: number; end: number; took: Took[]; failures: string[]; cpuSeconds: number };

process.once('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run(load: Load): Promise<LoadResult> {
  const origin = new Origin(load.origin, Math.max(load.clients, 64));
  const perUnit: Team[][] = [];
  for (const staff of load.staff) perUnit.push(await teamsOf(origin, staff));
  const series = new Series(inTurn(perUnit));
  const work = load.perSecond === null ? closedLoop : openLoop;
  await work(load, series, load.warmUpSeconds);
  series.reset();
  process.send?.('warm' satisfies Warm);
  const [begin, cpu] = [Date.now(), process.cpuUsage()];
  await work(load, series, load.seconds);
  const { user, system } = process.cpuUsage(cpu);
  origin.close();
  return { begin, end: Date.now(), took: series.took, failures: series.failures, cpuSeconds: (user + system) / 1e6 };
}

/** What the lifecycles of a load have in common. */
class Series {
  took: Took[] = [];
  failures: string[] = [];
  private serial = Date.now() % 1e7;

  constructor(private readonly teams: readonly Team[]) {}

  reset(): void {
    this.took = [];
    this.failures = [];
  }

  async one(of: (team: Team, serial: number) => Promise<Took>): Promise<void> {
    const serial = this.serial++;
    const { took, failures } = this; // of this series, also when the answer comes after a reset
    try {
      took.push(await of(this.teams[serial % this.teams.length]!, serial));
    } catch (error) {
      failures.push(error instanceof Failed ? error.message : String(error));
      await pause(100); // a system that refuses is not hammered
    }
  }
}

async function closedLoop({ clients }: Load, series: Series, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) await series.one(lifecycle);
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function openLoop({ perSecond }: Load, series: Series, seconds: number): Promise<void> {
  const begin = performance.now();
  const gap = 1000 / (perSecond ?? 1);
  const running: Promise<void>[] = [];
  for (let i = 0; i * gap < seconds * 1000; i++) {
    const due = begin + i * gap;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    running.push(series.one((team, serial) => watchedLifecycle(team, serial, due)));
  }
  await Promise.all(running);
}

/** One team per handler, who share the desk and the head. */
async function teamsOf(origin: Origin, staff: Staff): Promise<Team[]> {
  const [desk, head] = [await origin.signIn(staff.desk), await origin.signIn(staff.head)];
  const signerPostId = await postOf(head);
  const teams: Team[] = [];
  for (const account of staff.handlers) {
    const handler = await origin.signIn(account);
    teams.push({ desk, head, handler, handlerPostId: await postOf(handler), signerPostId });
  }
  return teams;
}

async function postOf(client: Client): Promise<string> {
  const { body } = await client.get('/v1/me');
  const { actingPost } = body as { actingPost?: { postId: string } | null };
  if (!actingPost) throw new Error('An account of the demonstration holds no post.');
  return actingPost.postId;
}
