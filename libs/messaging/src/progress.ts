import type { DataSource } from 'typeorm';
import { onConnection } from './in-transaction.js';
import { rowsOf } from './rows-of.js';
import { patience } from './silence.js';
import type { EventsServer } from './kafka/events-server.js';
import type { EventProducer } from './kafka/producer.js';

/** How far this process has published and consumed, so that a test or a replay can wait for the end of all effects. */
export class Progress {
  constructor(
    private readonly db: DataSource,
    private readonly producer: EventProducer,
    private readonly server: EventsServer,
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

  /** Topics this service reads, with prefix. */
  topics(): readonly string[] {
    return this.server.topics.map((topic) => this.prefix + topic);
  }

  /** Rows of the outbox that the broker has not confirmed. */
  async unpublished(): Promise<number> {
    const [row] = await onConnection(this.db, patience.ofPeople, (manager) =>
      rowsOf<{ count: number }>(manager, 'SELECT count(*) AS count FROM outbox_waiting'),
    );
    return row?.count ?? 0;
  }
}
