import { Origin } from './client.js';
import { closedLoop, openLoop } from './loops.js';
import { Series, type Failure, type TookInStep } from './series.js';
import type { Step } from './steps.js';
import { anybody, teamsOf } from './teams.js';
import type { Staff } from './office.js';

/** `clients` that never pause. */
export type Closed = { clients: number; warmUpSeconds: number; seconds: number };
/** Lifecycles begun at the instants of the steps, however long the responses take, each closed at its end. */
export type Open = { warmUp: Step; steps: readonly Step[] };

export type Load = {
  origin: string;
  /** Everybody has a session of their own; the cases go to the handlers in turn. null: where nobody signs in. */
  staff: readonly Staff[] | null;
  connections: number;
  work: Closed | Open;
};

/** Sent when the warm-up is over. */
export type Warm = 'warm';
/** Sent when the last lifecycle of a step has had its last response. */
export type StepDone = { step: number; caseIds: string[] };

/** Lifecycles begun after the warm-up; `begin` and `end` are epoch ms, the end that of the last response. */
export type LoadResult = { begin: number; end: number; took: TookInStep[]; failures: Failure[] };

process.once('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function run({ origin: url, staff, connections, work }: Load): Promise<LoadResult> {
  const origin = new Origin(url, connections);
  const series = new Series(staff ? await teamsOf(origin, staff) : [anybody(origin)]);
  const warm = (): number => {
    series.reset();
    process.send?.('warm' satisfies Warm);
    return Date.now();
  };
  const begin = 'clients' in work ? await closed(work, series, warm) : await open(work, series, warm);
  origin.close();
  return { begin, end: Date.now(), took: series.took, failures: series.failures };
}

async function closed(
  { clients, warmUpSeconds, seconds }: Closed,
  series: Series,
  warm: () => number,
): Promise<number> {
  await closedLoop(clients, series, warmUpSeconds);
  const begin = warm();
  await closedLoop(clients, series, seconds);
  return begin;
}

async function open({ warmUp, steps }: Open, series: Series, warm: () => number): Promise<number> {
  await openLoop([warmUp], series, () => undefined);
  const begin = warm();
  await openLoop(steps, series, (step) => process.send?.({ step, caseIds: series.casesOf(step) } satisfies StepDone));
  return begin;
}
