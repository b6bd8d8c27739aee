import type { Envelope } from '@cau-noi/events';
import { NotReady, type Clock, type Command } from '@cau-noi/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isAway, isCollision } from './failures.js';
import { answerOf, takeKey } from './idempotency.js';
import { inTransaction } from './in-transaction.js';
import { outboxOf } from './outbox.js';
import type { Statement } from './rows-of.js';
import { patience } from './silence.js';
import { Tx } from './tx.js';

const attempts = 5;
const readOnly = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Opens transactions: adapters call it, services receive the `tx`. */
export class Transactions {
  constructor(
    private readonly db: DataSource,
    private readonly source: string,
    private readonly clock: Clock,
    private readonly committed: (published: readonly Envelope[]) => void,
  ) {}

  /**
   * State, inbox and outbox change together or not at all. Work that collided with other work (deadlock,
   * serialization failure) runs again from its start, so it must keep nothing outside the transaction. The database
   * may be silent for `silenceMs`: little, unless nobody waits (`patience.ofWork`).
   */
  async run<T>(work: (tx: Tx) => Promise<T>, silenceMs: number = patience.ofPeople): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work, silenceMs);
      } catch (error) {
        if (!isCollision(error) || attempt === attempts) throw error;
        await sleep(Math.random() * 10 * 2 ** attempt); // apart from the one it collided with
      }
    }
  }

  /**
   * As `run`, once per key, actor and route: a repeat, also one at the same moment, gets the stored answer and the same
   * X-Last-Event. Codes: `idempotency-key-reused` (another body), 503 `not-ready` (the database is away).
   */
  async command<T>(command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { response, lastEvent } = await this.run((tx) => this.answer(tx, command, work)).catch(sayNotReady);
    if (lastEvent) command.lastEvent(lastEvent);
    return response as T;
  }

  /** A read-only transaction: one consistent view, and publishing is impossible. Codes: 503 `not-ready`. */
  async read<T>(work: (tx: Tx) => Promise<T>, silenceMs: number = patience.ofPeople): Promise<T> {
    const nothing = Object.freeze<Envelope[]>([]) as Envelope[];
    return inTransaction(this.db, { begin: readOnly, silenceMs }, (manager) => work(this.tx(manager, nothing))).catch(
      sayNotReady,
    );
  }

  private async answer<T>(tx: Tx, command: Command, work: (tx: Tx) => Promise<T>) {
    const stored = await takeKey(tx.manager, command);
    if (stored) return stored;
    const response = await work(tx);
    const answer = { response, lastEvent: tx.lastEvent() };
    tx.withCommit(answerOf(command, answer));
    return answer;
  }

  private async once<T>(work: (tx: Tx) => Promise<T>, silenceMs: number): Promise<T> {
    const outbox: Envelope[] = [];
    const after: (() => void)[] = [];
    const last: Statement[] = [];
    const leaving = async (manager: EntityManager) => [...last, ...(await outboxOf(manager, outbox))];
    const result = await inTransaction(this.db, { begin: 'BEGIN', silenceMs, last: leaving }, (manager) =>
      work(this.tx(manager, outbox, after, last)),
    );
    if (outbox.length > 0) this.committed(outbox);
    for (const wake of after) wake();
    return result;
  }

  private tx(manager: EntityManager, outbox: Envelope[], after: (() => void)[] = [], last: Statement[] = []): Tx {
    return new Tx(manager, this.clock, this.source, { outbox, after, last });
  }
}

function sayNotReady(error: unknown): never {
  throw isAway(error) ? new NotReady() : error;
}
