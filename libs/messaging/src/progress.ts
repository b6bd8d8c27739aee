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

  /** Names of the events this service handles. */
  handles(): ReadonlySet<string> {
    return this.server.handles;
  }

  /** The place of the last event in the outbox, '0' while there is none. */
  async lastPublished(): Promise<string> {
    const [row] = await this.ask<{ last: string }>('SELECT coalesce(max(seq), 0)::text AS last FROM outbox');
    return row!.last;
  }

  /** Names of what was published after this place of the outbox. */
  async publishedAfter(place: string): Promise<string[]> {
    const text = `SELECT DISTINCT envelope::json->>'type' AS name FROM outbox WHERE seq > $1::bigint`;
    return (await this.ask<{ name: string }>(text, [place])).map(({ name }) => name);
  }

  /** Rows of the outbox that the broker has not confirmed. */
  async unpublished(): Promise<number> {
    const [row] = await this.ask<{ count: number }>('SELECT count(*) AS count FROM outbox_waiting');
    return row?.count ?? 0;
  }

  private ask<R>(text: string, values: unknown[] = []): Promise<R[]> {
    return onConnection(this.db, patience.ofPeople, (manager) => rowsOf<R>(manager, text, values));
  }
}
