import { type DueJob, DueJobs, Progress } from '@cau-noi/messaging';
import type { Running, SteeredClock } from '@cau-noi/platform';
import { quiesce } from './quiesce.js';
import type { ServiceName } from './services.js';

/** How business time is moved: from one due instant to the next, each waiting for exactly what could reach it. */
export type DueWork = {
  /** The earliest instant at which any service has due work. */
  nextDueAt(): Promise<Date | null>;
  /** Waits until nothing is on its way that could bring due work or be changed by it; whoever only reads may lag. */
  settle(): Promise<void>;
  /**
   * Moves business time on, stopping at every due instant on the way. Everything a timer could depend on has taken place
   * when it answers, with how many instants it stopped at.
   */
  advance(to: Date): Promise<number>;
};

type Services = Readonly<Partial<Record<ServiceName, Running>>>;
type Waiting = { service: Running; job: DueJob; dueAt: Date | null };

/** The due work of these services, on this clock. */
export function dueWork(services: Services, clock: SteeredClock): DueWork {
  const settle = (): Promise<void> => quiesce(movedByTime(services));
  const nextDueAt = async (): Promise<Date | null> => earliest(await waitingIn(Object.values(services)))?.dueAt ?? null;

  const advance = async (to: Date): Promise<number> => {
    await settle();
    const moved = movedByTime(services);
    const heard = await lastPublished(moved);
    let waiting = await waitingIn(moved);
    for (let instants = 0; ; instants++) {
      const next = earliest(waiting);
      if (!next?.dueAt || next.dueAt > to) return instants;
      if (next.dueAt > clock.now()) clock.set(next.dueAt);
      const due = waiting.filter(({ dueAt }) => dueAt && dueAt <= clock.now());
      for (const { job } of due) await job.runOnce();
      const acted = [...new Set(due.map(({ service }) => service))];
      const isAwaited = await saidToAny(moved, acted, heard);
      if (isAwaited) await settle();
      const changed = isAwaited ? moved : acted;
      waiting = [...waiting.filter(({ service }) => !changed.includes(service)), ...(await waitingIn(changed))];
    }
  };
  return { nextDueAt, settle, advance };
}

/** Services with due work, and those whose events reach one: all others only look on. */
function movedByTime(services: Services): Running[] {
  const all = Object.entries(services).map(([name, service]) => ({
    service,
    speaksTo: (other: Running) => [...other.get(Progress).handles()].some((event) => event.startsWith(`${name}.`)),
  }));
  const moved = new Set(Object.values(services).filter((service) => service.get(DueJobs).all().length > 0));
  for (let before = -1; before !== moved.size;) {
    before = moved.size;
    for (const { service, speaksTo } of all) if ([...moved].some(speaksTo)) moved.add(service);
  }
  return [...moved];
}

const waitingIn = (services: readonly Running[]): Promise<Waiting[]> =>
  Promise.all(
    services.flatMap((service) =>
      service
        .get(DueJobs)
        .all()
        .map(async (job) => ({ service, job, dueAt: await job.nextDueAt() })),
    ),
  );

const earliest = (waiting: readonly Waiting[]): Waiting | null =>
  waiting.reduce<Waiting | null>(
    (first, each) => (each.dueAt && (!first?.dueAt || each.dueAt < first.dueAt) ? each : first),
    null,
  );

type Heard = Map<Running, string>;

/** How far each of these services has published. */
async function lastPublished(services: readonly Running[]): Promise<Heard> {
  const places = services.map((service) => service.get(Progress).lastPublished());
  return new Map((await Promise.all(places)).map((place, at) => [services[at]!, place]));
}

/** Whether one of these services handles what those that acted have published since they were last heard. */
async function saidToAny(services: readonly Running[], acted: readonly Running[], heard: Heard): Promise<boolean> {
  const said = await Promise.all(
    acted.map((service) => service.get(Progress).publishedAfter(heard.get(service) ?? '0')),
  );
  for (const [service, place] of await lastPublished(acted)) heard.set(service, place);
  return services.some((each) => said.flat().some((name) => each.get(Progress).handles().has(name)));
}
