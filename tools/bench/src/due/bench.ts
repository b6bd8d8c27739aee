import { setTimeout as pause } from 'node:timers/promises';
import { costsBetween, costsSoFar, type Costs } from '../lifecycle/process-costs.js';
import { paced, spin, type MachinePace } from '../machine-pace.js';
import { startServers } from '../servers.js';
import { BulkWriter } from './bulk.js';
import { faultsOf } from './faults.js';
import { load, type Counts } from './load.js';
import { noOpJobs } from './no-op-jobs.js';
import type { ServiceName } from './service-process.js';
import { Place } from './place.js';
import { serviceNames } from './services.js';
import { changedCalendar, directoryEvents, lateAt, samples, type Sample } from './surroundings.js';
import { makeTopics, produce } from './wire.js';

export type DueOptions = { due: number; open: number; say(line: string): void };

/** Seconds are from the instant at which the clocks are late; `share` is of the bulk rate. */
export type DueResult = {
  due: number;
  open: number;
  secondsToOverdue: number;
  secondsToAlerts: number;
  secondsToNews: number;
  perSecond: number;
  /** By what it was spent on, until all alerts were committed. */
  cpuSeconds: Costs;
  machinePace: MachinePace;
  bulk: { seconds: Record<ServiceName, number>; perSecond: number; share: number; machinePace: MachinePace };
  noOpJobs: { perSecond: number; machinePace: MachinePace };
  calendar: { clocks: number; moved: number; seconds: number; perSecond: number; machinePace: MachinePace };
};

/** Before the instant: time to start the services and to join their groups. */
const startMs = 30_000;
const pollMs = 10;

/** Clocks due at one instant among many open ones, from that instant to the last committed alert; then a change of the calendar. */
export async function benchDue({ due, open, say }: DueOptions): Promise<DueResult> {
  const servers = await startServers();
  try {
    const place = new Place(servers);
    await place.makeDatabases();
    const sorts = samples();
    say('one case of each sort, taken in by the services');
    await takeIn(place, sorts);
    say(`${open} open clocks, by SQL`);
    const counts = { due, moving: due, waiting: Math.max(1, open - 3 * due) };
    await load(place.url, sorts, counts, say);
    const writers = await Promise.all(serviceNames.map((name) => BulkWriter.open(name, place.url(name))));
    for (const writer of writers) await writer.before(lateAt);

    const services = await place.start(new Date(lateAt.getTime() - startMs));
    say('the services are ready and wait for the instant');
    const found = await becomeLate(place, due, say);
    for (const writer of writers) await writer.capture();
    const changed = await paced(() => changeCalendar(place, counts, say));
    const calendar = { ...changed.found, machinePace: changed.pace };
    await services.stop();

    const rewritten = await paced(async () => [await writers[0]!.rewrite(), await writers[1]!.rewrite()]);
    const [deadline = 0, escalation = 0] = rewritten.found;
    for (const writer of writers) await writer.close();
    say(`bulk: ${deadline.toFixed(1)} s and ${escalation.toFixed(1)} s`);
    const jobsUrl = await place.makeDatabase('jobs');
    const jobs = await paced(() => noOpJobs(jobsUrl, due));
    const bulkSeconds = deadline + escalation;
    const bulk = {
      seconds: { deadline, escalation },
      perSecond: Math.round(due / bulkSeconds),
      share: bulkSeconds / found.secondsToAlerts,
      machinePace: rewritten.pace,
    };
    const ofJobs = { perSecond: Math.round(jobs.found), machinePace: jobs.pace };
    return { due, open, ...found, bulk, noOpJobs: ofJobs, calendar };
  } finally {
    await servers.stop();
  }
}

/**
 * Lets the services take in one petition of each sort, until nothing is left to be published about them before the
 * instant.
 */
async function takeIn(place: Place, sorts: readonly Sample[]): Promise<void> {
  await makeTopics(place.brokers);
  await produce(place.brokers, directoryEvents());
  await produce(
    place.brokers,
    sorts.map(({ event }) => event),
  );
  const services = await place.start(new Date(lateAt.getTime() - 3_600_000));
  const clocks = sorts.reduce((sum, each) => sum + each.clocks, 0);
  await place.until(
    'deadline',
    `SELECT count(*) = ${clocks} AND bool_and(next_at >= '${lateAt.toISOString()}') AS done FROM clock_timers`,
  );
  await place.until('deadline', 'SELECT count(*) = 0 AS done FROM rederivations WHERE done_at IS NULL');
  await place.until('deadline', 'SELECT count(*) = 0 AS done FROM outbox_waiting');
  const told = await place.rows<{ id: string }>('deadline', 'SELECT id FROM outbox');
  const ids = `ARRAY['${told.map(({ id }) => id).join(`','`)}']::uuid[]`;
  await place.until('escalation', `SELECT count(*) = ${told.length} AS done FROM inbox WHERE event_id = ANY (${ids})`);
  await services.stop();
}

type Late = Pick<
  DueResult,
  'secondsToOverdue' | 'secondsToAlerts' | 'secondsToNews' | 'perSecond' | 'cpuSeconds' | 'machinePace'
>;

async function becomeLate(place: Place, due: number, say: DueOptions['say']): Promise<Late> {
  const paceBefore = await spin();
  const instant = Date.now() + lateAt.getTime() - place.now().getTime();
  if (instant < Date.now()) throw new Error('The services were not ready at the instant; the machine is too busy.');
  await pause(instant - Date.now());
  const before = costsSoFar(process.pid);
  const alerts = await place.until('escalation', `SELECT last = ${due} AS done FROM alert_numbers`, pollMs);
  const after = costsSoFar(process.pid);
  const spent = Object.entries(costsBetween(before, after))
    .map(([name, used]) => [name, Math.round(used * 10) / 10] as const)
    .filter(([, used]) => used > 0);
  const seconds = (alerts - instant) / 1000;
  say(`all alerts after ${seconds.toFixed(1)} s`);
  const [{ written } = { written: new Date() }] = await place.rows<{ written: Date }>(
    'deadline',
    `SELECT max(written_at) AS written FROM outbox WHERE envelope LIKE '%"type":"deadline.overdue.v1"%'`,
  );
  say(`  ${spent.map(([name, used]) => `${name} ${used} s`).join(', ')}`);
  say(`  overdue events after ${((written.getTime() - instant) / 1000).toFixed(1)} s`);
  const news = await place.until('deadline', `SELECT count(*) = ${due} AS done FROM overdue_alerts`, 100);
  const paceAfter = await spin();
  const faults = await faultsOf(place, due);
  if (faults.length > 0) throw new Error(`What was written is not right: ${faults.join('; ')}`);
  return {
    secondsToOverdue: (written.getTime() - instant) / 1000,
    secondsToAlerts: seconds,
    secondsToNews: (news - instant) / 1000,
    perSecond: Math.round(due / seconds),
    cpuSeconds: Object.fromEntries(spent),
    machinePace: [paceBefore, paceAfter],
  };
}

/**
 * Makes a working day a day off, and waits until every clock it touches has its new end and the events are published.
 */
async function changeCalendar(
  place: Place,
  cases: Counts,
  say: DueOptions['say'],
): Promise<Omit<DueResult['calendar'], 'machinePace'>> {
  const began = Date.now();
  await produce(place.brokers, [changedCalendar()]);
  await place.until('deadline', `SELECT count(*) = ${cases.moving} AS done FROM past_results`, 50);
  await place.until('deadline', 'SELECT count(*) = 0 AS done FROM rederivations WHERE done_at IS NULL', 50);
  const seconds = (Date.now() - began) / 1000;
  say(`calendar worked off after ${seconds.toFixed(1)} s`);
  const clocks = 2 * cases.moving + cases.due + cases.waiting;
  return { clocks, moved: cases.moving, seconds, perSecond: Math.round(clocks / seconds) };
}
