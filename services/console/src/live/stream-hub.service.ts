import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Logger, permissions, SteeredClock, type Actor, type Role } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import type { Change } from '../replicas/change.js';
import { businessTime } from '../gateway/headers.js';
import { isTold, mayRead, readsBelow } from '../visibility/visibility.js';
import { PlacesService } from '../visibility/reporting-lines.service.js';
import type { QueueName } from '../queues/queue-conditions.store.js';
import { QueuesService } from '../queues/queues.service.js';
import { maySettle } from '../visibility/waits.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { BusinessDay } from './business-day.service.js';
import { LiveBus } from '../replicas/live-bus.store.js';

/** An open page. `sessionId` null: a program with a token, on the inner port. */
export type Connection = {
  actor: Actor;
  sessionId: string | null;
  send(event: string, data: object): void;
  close(): void;
};

const pingMs = 15_000;
const rememberMs = 30_000;
const mostPerSession = 20;

/** A case whose unit is not known yet is seen by its handler alone. */
const nowhere = { unitId: null, above: new Set<string>() };

const may = (role: Role, permission: 'case.read' | 'queue.read' | 'workload.read' | 'case.sign'): boolean =>
  (permissions[permission] as readonly Role[]).includes(role);

/** Tells open pages what changed, each only what its reader may see. A page that lost its connection reads anew. */
@Injectable()
export class StreamHub implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly connections = new Set<Connection>();
  private readonly places = new Map<string, { above: Promise<Set<string>>; until: number }>();
  private telling: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly day: BusinessDay;

  constructor(
    private readonly bus: LiveBus,
    private readonly transactions: Transactions,
    private readonly above: PlacesService,
    private readonly queues: QueuesService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.day = new BusinessDay(clock, (happening) => this.tellTime(happening));
  }

  onApplicationBootstrap(): void {
    this.bus.listen(({ changes, changedSessions, directoryChanged }) => {
      if (directoryChanged) this.places.clear();
      if (changedSessions) this.closeSessions(new Set(changedSessions));
      if (changes)
        this.telling = this.telling
          .then(() => this.tell(changes))
          .catch((err: unknown) => this.logger.warn({ err }, 'live news were lost'));
    });
    this.timer = setInterval(() => void this.ping(), pingMs);
    this.day.watch();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.day.stop();
    for (const connection of this.connections) connection.close();
  }

  join(connection: Connection): void {
    const same = [...this.connections].filter(
      ({ sessionId }) => sessionId !== null && sessionId === connection.sessionId,
    );
    if (same.length >= mostPerSession) same[0]?.close();
    this.connections.add(connection);
  }

  /** A sign of life, with the time. */
  greet(connection: Connection): void {
    connection.send('ping', { now: businessTime(this.clock.now(), this.clock instanceof SteeredClock) });
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
  }

  private tellTime(event: 'ping' | 'day-changed'): void {
    const now = businessTime(this.clock.now(), this.clock instanceof SteeredClock);
    for (const connection of this.connections) connection.send(event, { now });
  }

  private async tell(changes: readonly Change[]): Promise<void> {
    if (this.connections.size === 0) return;
    const queues = new Map<Connection, Set<QueueName>>();
    for (const change of changes) await this.tellOne(change, queues);
    const counts = new Map<string, Promise<number>>();
    for (const [connection, names] of queues) {
      for (const queue of names)
        connection.send('queue-changed', { queue, count: await this.count(counts, queue, connection.actor) });
    }
  }

  private async tellOne(change: Change, queues: Map<Connection, Set<QueueName>>): Promise<void> {
    if (change.kind === 'alert') {
      const told = [...this.connections].filter(({ actor }) => isTold(actor, change));
      told.forEach((connection) => connection.send(change.happening, { alertId: change.alertId }));
      return;
    }
    const places = await Promise.all(
      change.unitIds.map(async (unitId) => ({ unitId, above: await this.aboveOf(unitId) })),
    );
    for (const connection of this.connections) {
      const { actor } = connection;
      const handlerOfficerId = change.handlers.find((id) => id === actor.officerId) ?? null;
      if (![nowhere, ...places].some((place) => mayRead(actor, { ...place, handlerOfficerId }))) continue;
      connection.send('case-changed', { caseId: change.caseId, version: change.version });
      const names = queues.get(connection) ?? new Set<QueueName>();
      queuesOf(change, actor).forEach((name) => names.add(name));
      queues.set(connection, names);
    }
  }

  private count(known: Map<string, Promise<number>>, queue: QueueName, actor: Actor): Promise<number> {
    const owner = queue === 'mine' ? actor.officerId : actor.unitId;
    const settles = maySettle(actor);
    const key = `${queue} ${owner} ${settles}`;
    const count =
      known.get(key) ??
      this.transactions.read(async (tx) => (await this.queues.counts(tx, queue, owner, settles)).badge);
    known.set(key, count);
    return count;
  }

  private aboveOf(unitId: string): Promise<Set<string>> {
    const known = this.places.get(unitId);
    if (known && known.until > performance.now()) return known.above;
    const above = this.transactions.read((tx) => this.above.above(tx, unitId, this.clock.now()));
    above.catch(() => this.places.delete(unitId));
    this.places.set(unitId, { above, until: performance.now() + rememberMs });
    return above;
  }

  /** Keeps proxies from cutting quiet connections, and ends those whose session has ended in the meantime. */
  private async ping(): Promise<void> {
    this.tellTime('ping');
    const ids = [...new Set([...this.connections].flatMap(({ sessionId }) => sessionId ?? []))];
    if (ids.length === 0) return;
    const ended = await this.sessions.ended(ids).catch(() => []); // asked again at the next ping
    this.closeSessions(new Set(ended));
  }

  private closeSessions(ids: ReadonlySet<string>): void {
    for (const connection of this.connections)
      if (connection.sessionId !== null && ids.has(connection.sessionId)) connection.close();
  }
}

function queuesOf(change: Change & { kind: 'case' }, { officerId, unitId, role }: Actor): QueueName[] {
  const names: QueueName[] = [];
  if (may(role, 'queue.read') && change.handlers.includes(officerId)) names.push('mine');
  if (may(role, 'case.read') && (change.unitIds.includes(unitId) || readsBelow({ role }))) names.push('unit');
  if (may(role, 'workload.read') && change.unitIds.includes(unitId)) names.push('unassigned');
  if (may(role, 'case.sign') && change.toSign && change.unitIds.includes(unitId)) names.push('to-sign');
  return names;
}
