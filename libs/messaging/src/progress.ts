import type { DataSource } from 'typeorm';
import type { EventsServer } from './kafka/events-server.js';
import type { EventProducer } from './kafka/producer.js';
import { onConnection } from './in-transaction.js';
import type { Published } from './published.js';
import type { Relay } from './relay.js';
import { rowsOf } from './rows-of.js';
import { patience } from './silence.js';

/**
 * How far this process has published and consumed since it started, so that a test or a replay can wait for the end of
 * all effects. It is known from memory: where a service has one replica, what the members say in one turn is one view.
 */
export class Progress {
  constructor(
    private readonly db: DataSource,
    private readonly published: Published,
    private readonly producer: EventProducer,
    private readonly server: EventsServer,
    private readonly relay: Relay,
    private readonly prefix: string,
  ) {}

  /** Next offset after the last event this process sent, per `topic/partition` (topic with prefix). */
  produced(): ReadonlyMap<string, number> {
    return this.producer.produced;
  }

  /** Next offset this process will handle, per `topic/partition`; everything before it is settled. Absent: nothing yet since the start. */
  consumed(): ReadonlyMap<string, number> {
    return this.server.consumed;
  }

  /** The topic this service writes, with prefix. */
  ownTopic(): string {
    return this.producer.topic;
  }

  /** Topics this service reads, with prefix. */
  topics(): readonly string[] {
    return this.server.topics.map((topic) => this.prefix + topic);
  }

  /** Names of the events that could bring due work of this service or change it: all it handles, but for asides. */
  moving(): ReadonlySet<string> {
    return this.server.moving;
  }

  /** The topics of those events, with prefix. */
  movingTopics(): readonly string[] {
    const asides = [...this.server.asides].map((topic) => this.prefix + topic);
    return this.topics().filter((topic) => !asides.includes(topic));
  }

  /** How many events of each name this process has committed. */
  said(): ReadonlyMap<string, number> {
    return this.published.byName;
  }

  /** Events that this process has committed and not yet sent and taken out of the queue. */
  onTheirWay(): number {
    return this.published.total - this.relay.taken;
  }

  /** Rows of the outbox that the broker has not confirmed, whichever replica wrote them. */
  async unpublished(): Promise<number> {
    const text = 'SELECT count(*) AS count FROM outbox_waiting';
    const [row] = await onConnection(this.db, patience.ofPeople, (manager) =>
      rowsOf<{ count: number }>(manager, text, []),
    );
    return row?.count ?? 0;
  }
}
