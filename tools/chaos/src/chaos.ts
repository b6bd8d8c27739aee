import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '@cau-noi/local';
import { newTally, type Tally } from './caller.js';
import { Connections } from './connections.js';
import { Databases } from './databases.js';
import { kill, type Kill } from './kill.js';
import { Ledger } from './ledger.js';
import { setUp } from './organisation.js';
import { randomOf, type Random } from './random.js';
import { reconcileAlerts } from './reconcile/alerts.js';
import { reconcileCases } from './reconcile/cases.js';
import { reconcileClocks } from './reconcile/clocks.js';
import { Differences, type Difference } from './reconcile/difference.js';
import { reconcileEvents } from './reconcile/events.js';
import { reconcileLogs } from './reconcile/logs.js';
import { reconcileRegister } from './reconcile/register.js';
import { Replicas } from './replicas.js';
import { rest } from './rest.js';
import { Stream } from './stream.js';
import { Supervised, type Processes } from './supervised.js';
import { targetNames, type TargetName } from './targets.js';
import { Wire } from './wire.js';

/** How often, in which order and what is killed, and who is notified. */
export type ChaosOptions = {
  kills: number;
  seed: number;
  replicas: 1 | 2;
  targets?: readonly TargetName[];
  /** Without it, as CAU_NOI_PROCESSES or the machine decides. */
  processes?: Processes;
  say: (line: string) => void;
};

/** What a run ends with; `folder` is kept when there are differences. */
export type Outcome = {
  kills: Kill[];
  petitions: number;
  visits: number;
  acknowledgements: number;
  events: number;
  /** Lying in the topics more than once: sent again after a kill, and dropped by every inbox. */
  sentAgain: number;
  tally: Omit<Tally, 'wrong'>;
  mostConnections: number;
  differences: Difference[];
  seconds: number;
  folder: string | null;
};

/** PostgreSQL's default. */
const connectionLimit = 100;

/**
 * Starts a system of its own, kills in it while people work, and compares every successful response with what is
 * stored.
 */
export async function chaos(options: ChaosOptions): Promise<Outcome> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-chaos-'));
  const [port = 0] = await freePorts(1);
  let outcome: Outcome | undefined;
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const system = await Supervised.start(folder, port, options.processes);
  const interrupted = (): void =>
    void system
      .stop()
      .then(remove)
      .finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    outcome = await run(system, options, began);
    return outcome;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await system.stop();
    if (outcome?.differences.length === 0) remove();
    else options.say(`everything of this run lies in ${folder}`);
  }
}

async function run(
  system: Supervised,
  { kills: count, seed, replicas: copies, targets = targetNames, say }: ChaosOptions,
  began: number,
): Promise<Outcome> {
  const replicas = copies === 2 ? await Replicas.start(system) : null;
  const connections = new Connections(system);
  const wire = new Wire(system.wayIn);
  const tally = newTally();
  const ledger = new Ledger();
  const random = randomOf(seed);
  try {
    const origins = replicas ? [system.origin, replicas.origin] : [system.origin];
    const office = await setUp(origins, system.setupLink, tally);
    await atRest(system, wire);
    const stream = new Stream(office, ledger, seed);
    const kills: Kill[] = [];
    for (const target of plan(targets, count, random)) {
      await pause(random.between(200, 1_500));
      const done = await stream.during(kill(target, { system, replicas, wire, office, ledger, random }));
      kills.push(done);
      say(
        `${kills.length}/${count} ${target}: ready after ${done.ready} ms, effects after ${done.effects} ms, ${ledger.petitions.size} petitions`,
      );
    }
    await stream.stop();
    const differences = await reconciled(system, wire, ledger, tally);
    await connections.stop();
    if (connections.most >= connectionLimit)
      differences.push({ where: 'postgresql', what: `${connections.most} connections` });
    const events = await eventsOf(system);
    const { wrong: _, ...counted } = tally;
    return {
      kills,
      petitions: ledger.petitions.size,
      visits: ledger.visits.size,
      acknowledgements: ledger.acknowledgements.size,
      events,
      sentAgain: (await wire.count()) - events,
      tally: counted,
      mostConnections: connections.most,
      differences,
      seconds: Math.round((performance.now() - began) / 1000),
      folder: differences.length > 0 ? system.folder : null,
    };
  } finally {
    await connections.stop();
    await replicas?.stop();
  }
}

/** Every target once in a random order, then again, until there are enough. */
function plan(targets: readonly TargetName[], count: number, random: Random): TargetName[] {
  const rounds = Array.from({ length: Math.ceil(count / targets.length) }, () => random.shuffled(targets));
  return rounds.flat().slice(0, count);
}

async function withDatabases<T>(system: Supervised, work: (databases: Databases) => Promise<T>): Promise<T> {
  const databases = await Databases.open(system);
  try {
    return await work(databases);
  } finally {
    await databases.close();
  }
}

const atRest = (system: Supervised, wire: Wire): Promise<void> =>
  withDatabases(system, (databases) => rest(databases, wire));
const eventsOf = (system: Supervised): Promise<number> => withDatabases(system, (databases) => databases.sum('outbox'));

function reconciled(system: Supervised, wire: Wire, ledger: Ledger, tally: Tally): Promise<Difference[]> {
  return withDatabases(system, async (databases) => {
    await rest(databases, wire);
    const answers = new Differences('answers');
    for (const what of [...ledger.refusals, ...tally.wrong]) answers.note(what);
    return [
      ...answers.found,
      ...(await reconcileRegister(databases, ledger)),
      ...(await reconcileCases(databases, ledger)),
      ...(await reconcileClocks(databases, ledger)),
      ...(await reconcileAlerts(databases, ledger)),
      ...(await reconcileEvents(databases, wire)),
      ...reconcileLogs(join(system.folder, 'logs')),
    ];
  });
}
