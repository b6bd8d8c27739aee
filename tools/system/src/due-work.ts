import { type DueJob, DueJobs, Progress } from '@cau-noi/messaging';
import type { Running, SteeredClock } from '@cau-noi/platform';
import { quiesce, type Reader } from './quiesce.js';
import type { ServiceName } from './services.js';

/** How business time is moved: from one due instant to the next, each waiting for exactly what could reach it. */
export type DueWork = {
  /** The earliest instant at which any service has due work, once nothing is on its way that could change it. */
  nextDueAt(): Promise<Date | null>;
  /**
   * Moves business time on, stopping at every due instant on the way. Everything a timer could depend on has taken
   * place when it returns, with the number of instants it stopped at; readers alone may lag.
   */
  advance(to: Date): Promise<number>;
};

type Services = Readonly<Partial<Record<ServiceName, Running>>>;
type Waiting = { service: Running; job: DueJob; dueAt: Date | null };
/** How many events of each name a service has published. */
type Said = ReadonlyMap<string, number>;

/**
 * The due work of these services, on this clock. What waits is remembered, and looked up again only after an event that
 * could have changed it: a caller whose command changes due work without an event must begin again.
 */
export function dueWork(services: Services, clock: SteeredClock): DueWork {
  let heard = new Map<Running, Said>();
  let waiting: Waiting[] = [];

  /** Refreshes what waits in services that acted, sent or received something. */
  const look = async (acted: readonly Running[] = []): Promise<void> => {
    const moved = movedByTime(services);
    const news = new Map(moved.map(({ service, progress }) => [service, newsOf(progress, heard.get(service))]));
    const said = new Set([...news.values()].flat());
    const isAwaited = moved.some(({ names }) => [...said].some((name) => names.has(name)));
    if (isAwaited) await quiesce(moved);
    const isChanged = ({ service }: { service: Running }): boolean =>
      isAwaited || !heard.has(service) || acted.includes(service) || news.get(service)!.length > 0;
    const changed = moved.filter(isChanged);
    heard = new Map(moved.map(({ service, progress }) => [service, new Map(progress.said())]));
    const kept = waiting.filter(({ service }) => changed.every((each) => each.service !== service));
    waiting = [...kept, ...(await waitingIn(changed.map(({ service }) => service)))];
  };

  return {
    nextDueAt: async () => {
      await look();
      return earliest(waiting)?.dueAt ?? null;
    },
    advance: async (to) => {
      await look();
      for (let instants = 0; ; instants++) {
        const next = earliest(waiting);
        if (!next?.dueAt || next.dueAt > to) return instants;
        if (next.dueAt > clock.now()) clock.set(next.dueAt);
        const due = waiting.filter(({ dueAt }) => dueAt && dueAt <= clock.now());
        for (const { job } of due) await job.runOnce();
        await look(due.map(({ service }) => service));
      }
    },
  };
}

/** What a service reads that could bring due work or change it. */
type Moved = Reader & { service: Running; names: ReadonlySet<string> };

/** Services with due work, and those whose events reach one: all others only look on. */
function movedByTime(services: Services): Moved[] {
  const all = Object.values(services).map((service): Moved => {
    const progress = service.get(Progress);
    return { service, progress, topics: new Set(progress.movingTopics()), names: progress.moving() };
  });
  const moved = new Set(all.filter(({ service }) => service.get(DueJobs).all().length > 0));
  for (let before = -1; before !== moved.size;) {
    before = moved.size;
    for (const each of all) if ([...moved].some(({ topics }) => topics.has(each.progress.ownTopic()))) moved.add(each);
  }
  return [...moved];
}

/** Names of what a service has published since the last call. */
const newsOf = (progress: Progress, heard: Said = new Map()): string[] =>
  [...progress.said()].flatMap(([name, count]) => (count > (heard.get(name) ?? 0) ? [name] : []));

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
