import {
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { publishers } from '@cau-noi/events';
import {
  Clock,
  Logger,
  Metrics,
  Readiness,
  SeenEvents,
  SERVICE,
  ServiceConfig,
  type ServiceDefinition,
} from '@cau-noi/platform';
import { DataSource } from 'typeorm';
import { ConsumerMetrics } from './consumer-metrics.js';
import { connectionOf, openDatabase } from './database.js';
import { DatabaseWatch } from './database-watch.js';
import { DueJobs } from './due-jobs.js';
import { EventHandling } from './event-handling.js';
import { Heartbeats } from './heartbeats.js';
import { InboxSeenEvents } from './inbox-seen-events.js';
import { KafkaCluster } from './kafka/cluster.js';
import { ClusterWatch } from './kafka/cluster-watch.js';
import { EventsServer } from './kafka/events-server.js';
import { GroupConsumer } from './kafka/group-consumer.js';
import { EventProducer } from './kafka/producer.js';
import { SecondReading } from './kafka/second-reading.js';
import { KeyPurge } from './key-purge.js';
import { Pace } from './pace.js';
import { ParkedEventsModule } from './parked-events.module.js';
import { ParkedEvents } from './parked-events.service.js';
import { Progress } from './progress.js';
import { Published } from './published.js';
import { Relay } from './relay.js';
import { RelaySession } from './relay-session.js';
import { StateReports } from './state-reports.js';
import { Transactions } from './transactions.js';

/**
 * Under load, shortest time from one pass of the relay to the next: a pass costs the same for one event as for twenty.
 */
const relayRestMs = 30;

const providers: Provider[] = [
  DueJobs,
  { provide: Published, useFactory: () => new Published() },
  {
    provide: Heartbeats,
    inject: [KafkaCluster, SERVICE, Logger],
    useFactory: (cluster: KafkaCluster, { name }: ServiceDefinition, logger: Logger) =>
      new Heartbeats(cluster, name, logger),
  },
  {
    provide: StateReports,
    inject: [DataSource, Heartbeats, Clock, Logger],
    useFactory: (db: DataSource, heartbeats: Heartbeats, clock: Clock, logger: Logger) =>
      new StateReports(db, heartbeats, clock, logger),
  },
  EventsServer,
  {
    provide: Pace,
    inject: [SERVICE, ServiceConfig],
    useFactory: ({ restMs = 0 }: ServiceDefinition, config: ServiceConfig) => new Pace(config.EVENTS_REST_MS ?? restMs),
  },
  { provide: DataSource, inject: [SERVICE, ServiceConfig, Logger], useFactory: openDatabase },
  {
    provide: KeyPurge,
    inject: [DataSource, Logger],
    useFactory: (db: DataSource, logger: Logger) => new KeyPurge(db, logger),
  },
  { provide: DatabaseWatch, inject: [DataSource], useFactory: (db: DataSource) => new DatabaseWatch(db) },
  {
    provide: KafkaCluster,
    inject: [SERVICE, ServiceConfig, Logger],
    useFactory: (service: ServiceDefinition, config: ServiceConfig, logger: Logger) =>
      new KafkaCluster(service.name, config, logger),
  },
  {
    provide: ClusterWatch,
    inject: [SERVICE, ServiceConfig],
    useFactory: ({ name }: ServiceDefinition, config: ServiceConfig) => new ClusterWatch(name, config),
  },
  {
    provide: EventProducer,
    inject: [KafkaCluster, SERVICE],
    useFactory: ({ kafka, prefix }: KafkaCluster, { name }: ServiceDefinition) =>
      new EventProducer(kafka, `${prefix}${name}.events`),
  },
  {
    provide: GroupConsumer,
    inject: [KafkaCluster, SERVICE, Logger],
    useFactory: (cluster: KafkaCluster, { name }: ServiceDefinition, logger: Logger) =>
      new GroupConsumer(cluster, cluster.prefix + name, logger),
  },
  {
    provide: Relay,
    inject: [SERVICE, ServiceConfig, EventProducer, Logger, Metrics],
    useFactory: (
      { name }: ServiceDefinition,
      config: ServiceConfig,
      producer: EventProducer,
      logger: Logger,
      metrics: Metrics,
    ) => {
      const session = new RelaySession(connectionOf(config, `${name} relay`));
      const pace = new Pace(config.EVENTS_REST_MS === 0 ? 0 : relayRestMs);
      return new Relay(session, producer.send, pace, logger, metrics);
    },
  },
  { provide: InboxSeenEvents, inject: [DataSource], useFactory: (db: DataSource) => new InboxSeenEvents(db) },
  { provide: SeenEvents, useExisting: InboxSeenEvents },
  {
    provide: Transactions,
    inject: [DataSource, SERVICE, Clock, Published, Relay, InboxSeenEvents],
    useFactory: (
      db: DataSource,
      { name }: ServiceDefinition,
      clock: Clock,
      published: Published,
      relay: Relay,
      seen: InboxSeenEvents,
    ) =>
      new Transactions(db, name, clock, (events) => {
        published.note(events);
        relay.wake();
        seen.took(events.map(({ id }) => id));
      }),
  },
  {
    provide: EventHandling,
    inject: [Transactions, InboxSeenEvents],
    useFactory: (transactions: Transactions, seen: InboxSeenEvents) => new EventHandling(transactions, seen),
  },
  {
    provide: ParkedEvents,
    inject: [DataSource, EventHandling],
    useFactory: (db: DataSource, handling: EventHandling) => new ParkedEvents(db, handling),
  },
  {
    provide: SecondReading,
    inject: [KafkaCluster, SERVICE, Transactions, Logger],
    useFactory: (cluster: KafkaCluster, { name }: ServiceDefinition, transactions: Transactions, logger: Logger) =>
      new SecondReading(cluster, name, transactions, logger),
  },
  { provide: ConsumerMetrics, inject: [Metrics], useFactory: (metrics: Metrics) => new ConsumerMetrics(metrics) },
  {
    provide: Progress,
    inject: [DataSource, Published, EventProducer, EventsServer, Relay, KafkaCluster],
    useFactory: (
      db: DataSource,
      published: Published,
      producer: EventProducer,
      server: EventsServer,
      relay: Relay,
      { prefix }: KafkaCluster,
    ) => new Progress(db, published, producer, server, relay, prefix),
  },
];

/** Everything a service needs to change state and to exchange events; import it once, in the service's root module. */
@Global()
@Module({
  imports: [ParkedEventsModule],
  providers,
  exports: [
    DataSource,
    DueJobs,
    EventsServer,
    Heartbeats,
    ParkedEvents,
    Progress,
    Relay,
    SecondReading,
    SeenEvents,
    Transactions,
  ],
})
export class MessagingModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(SERVICE) private readonly service: ServiceDefinition,
    private readonly db: DataSource,
    private readonly watch: DatabaseWatch,
    private readonly cluster: KafkaCluster,
    private readonly brokers: ClusterWatch,
    private readonly producer: EventProducer,
    private readonly group: GroupConsumer,
    private readonly server: EventsServer,
    private readonly again: SecondReading,
    private readonly relay: Relay,
    private readonly jobs: DueJobs,
    private readonly keys: KeyPurge,
    private readonly heartbeats: Heartbeats,
    private readonly reports: StateReports,
    private readonly parked: ParkedEvents,
    private readonly progress: Progress,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    this.readiness.add('postgresql', () => this.watch.check());
    this.readiness.add('kafka', () => firstMissing(this.cluster.check(), this.brokers.check(), this.producer.check()));
    this.readiness.add('consumer', () => this.group.check());
    this.countOnRead('parked_events', 'Events that wait for a person.', () => this.parked.count());
    this.countOnRead('outbox_backlog_events', 'Events written and not yet confirmed by the broker.', () =>
      this.progress.unpublished(),
    );
    this.watch.start();
    this.brokers.start();
    this.jobs.start();
    this.keys.start();
    this.reports.start();
    if (this.isPublisher()) void this.cluster.ready([`${this.service.name}.events`]).then(() => this.relay.start());
  }

  /** In the order in which each part needs the next one. */
  async onApplicationShutdown(): Promise<void> {
    await this.reports.stop();
    this.cluster.close();
    await Promise.all([
      this.server.close(),
      this.again.close(),
      this.jobs.stop(),
      this.watch.stop(),
      this.brokers.stop(),
      this.keys.stop(),
      this.heartbeats.close(),
    ]);
    await this.relay.stop();
    await this.producer.disconnect();
    await this.db.destroy();
  }

  private isPublisher(): boolean {
    return publishers.some((name) => name === this.service.name);
  }

  private countOnRead(name: string, help: string, count: () => Promise<number>): void {
    this.metrics.gauge(name, help, [], async (gauge) => {
      const found = await count().catch(() => undefined); // the database is away: the last number remains
      if (found !== undefined) gauge.set(found);
    });
  }
}

const firstMissing = (...checks: (true | string)[]): true | string => checks.find((check) => check !== true) ?? true;
