import type { Envelope } from '@cau-noi/events';
import type { Clock, Command } from '@cau-noi/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { Tx } from './tx.js';

/** Opens transactions: adapters call it, services receive the `tx`. */
export class Transactions {
  constructor(
    private readonly db: DataSource,
    private readonly source: string,
    private readonly clock: Clock,
  ) {}

  /** State, inbox and outbox change together or not at all. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction((manager) => work(this.tx(manager, [])));
  }

  /** As `run`, once per key, actor and route: a repeat gets the stored answer, another body breaks 'idempotency-key-reused'. */
  command<T>(command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
    void command;
    return this.run(work);
  }

  /** A read-only transaction: one consistent view, and publishing is impossible. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction('REPEATABLE READ', (manager) => work(this.tx(manager, [])));
  }

  private tx(manager: EntityManager, outbox: Envelope[]): Tx {
    return new Tx(manager, this.clock, this.source, outbox);
  }
}
