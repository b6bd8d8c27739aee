import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import { Clock, Logger, SteeredClock, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { unitsAbove } from '@cau-noi/organisation';
import { lineOfSight, seesFacts } from '@cau-noi/rules';
import { businessTime } from '../gateway/headers.js';
import type { QueueName } from '../queues/queue.js';
import { QueuesService, settlesCases } from '../queues/queues.service.js';
import type { Change } from '../replicas/change.js';
import { LiveBus } from '../replicas/live-bus.store.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { rightsOf } from '../visibility/rights.service.js';
import { isTold } from '../visibility/told.js';
import { BusinessDay } from './business-day.service.js';
import type { Connection, Connections } from './connection.js';

const pingMs = 15_000;
const rememberMs = 30_000;
const mostPerSession = 20;

/** A case whose unit is not known yet is seen by its handler alone. */
const nowhere = { unitId: null, above: new Set<string>() };

/** Sends to open pages what changed, each only what its reader may see. A page that lost its connection reads again. */
@Injectable()
export class StreamHub implements Connections, OnApplicationBootstrap, OnModuleDestroy {
  private readonly connections = new Set<Connection>();
  private readonly unitsAbove = new Map<string, { above: Promise<Set<string>>; until: number }>();
  private sending: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly day: BusinessDay;

  constructor(
    private readonly bus: LiveBus,
    private readonly transactions: Transactions,
    private readonly queues: QueuesService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.day = new BusinessDay(clock, (happening) => this.sendTime(happening));
  }

  onApplicationBootstrap(): void {
    this.bus.listen(({ changes, changedSessions, directoryChanged }) => {
      if (directoryChanged) this.unitsAbove.clear();
      if (changedSessions) this.closeSessions(new Set(changedSessions));
      if (changes)
        this.sending = this.sending
          .then(() => this.send(changes))
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

  /** The first event of a stream, with the time. */
  greet(connection: Connection): void {
    connection.send('ping', { now: this.time() });
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
  }

  private time(): string {
    return businessTime(this.clock.now(), this.clock instanceof SteeredClock);
  }

  private sendTime(event: 'ping' | 'day-changed'): void {
    const now = this.time();
    for (const connection of this.connections) connection.send(event, { now });
  }

  private async send(changes: readonly Change[]): Promise<void> {
    if (this.connections.size === 0) return;
    const queues = new Map<Connection, Set<QueueName>>();
    for (const change of changes) await this.sendOne(change, queues);
    const counts = new Map<string, Promise<number>>();
    for (const [connection, names] of queues) {
      for (const queue of names)
        connection.send('queue-changed', { queue, count: await this.count(counts, queue, connection.actor) });
    }
  }

  private async sendOne(change: Change, queues: Map<Connection, Set<QueueName>>): Promise<void> {
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
      if (![nowhere, ...places].some(({ unitId, above }) => seesFacts(actor, { unitId, handlerOfficerId }, above)))
        continue;
      connection.send('case-changed', { caseId: change.caseId, version: change.version });
      const names = queues.get(connection) ?? new Set<QueueName>();
      queuesOf(change, actor).forEach((name) => names.add(name));
      queues.set(connection, names);
    }
  }

  private count(known: Map<string, Promise<number>>, queue: QueueName, actor: Actor): Promise<number> {
    const owner = queue === 'mine' ? actor.officerId : actor.unitId;
    const settles = settlesCases(actor);
    const key = `${queue} ${owner} ${settles}`;
    const count =
      known.get(key) ??
      this.transactions.read(async (tx) => (await this.queues.counts(tx, queue, owner, settles)).badge);
    known.set(key, count);
    return count;
  }

  private aboveOf(unitId: string): Promise<Set<string>> {
    const known = this.unitsAbove.get(unitId);
    if (known && known.until > performance.now()) return known.above;
    const above = this.transactions.read((tx) => unitsAbove(tx, [unitId], dayOf(this.clock.now()), { line: 'both' }));
    above.catch(() => this.unitsAbove.delete(unitId));
    this.unitsAbove.set(unitId, { above, until: performance.now() + rememberMs });
    return above;
  }

  /** Keeps proxies from cutting quiet connections, and ends those whose session has ended in the meantime. */
  private async ping(): Promise<void> {
    this.sendTime('ping');
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
  const rights = rightsOf(role);
  const names: QueueName[] = [];
  if (rights.has('queue.read') && change.handlers.includes(officerId)) names.push('mine');
  if (rights.has('case.read') && (change.unitIds.includes(unitId) || lineOfSight(role) !== null)) names.push('unit');
  if (rights.has('workload.read') && change.unitIds.includes(unitId)) names.push('unassigned');
  if (rights.has('case.sign') && change.toSign && change.unitIds.includes(unitId)) names.push('to-sign');
  return names;
}
