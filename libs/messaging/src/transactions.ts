import type { Envelope } from '@cau-noi/events';
import { NotReady, type Clock, type Command } from '@cau-noi/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { runGroup, type Member } from './command-group.js';
import { isAway, isCollision } from './failures.js';
import { Gathering } from './gathering.js';
import { answerOf, identityOf, takeKey, type StoredAnswer } from './idempotency.js';
import { inTransaction } from './in-transaction.js';
import { outboxOf } from './outbox.js';
import { isSilence, patience } from './silence.js';
import { nothingGathered, Tx, type Gathered } from './tx.js';

const attempts = 5;
const readOnly = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Opens transactions: adapters call it, services receive the `tx`. */
export class Transactions {
  private readonly groups = new Gathering<Member, StoredAnswer>((members) => this.together(members));

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
   * As `run`, once per key, actor and route: a repeat, also a concurrent one, gets the stored response and the same
   * X-Last-Event. Codes: `idempotency-key-reused` (another body), 503 `not-ready` (the database is away).
   */
  async command<T>(command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.said(command, this.alone(command, work));
  }

  /**
   * As `command`, and may share its transaction with others of the same moment that touch nothing it `touches` (case
   * ids). For short work that reads and changes nothing but these, new rows, and counters by one statement each.
   */
  async sharedCommand<T>(command: Command, touches: readonly string[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.said(command, this.groups.submit({ command, work, touches: [identityOf(command), ...touches] }));
  }

  /** A read-only transaction: one consistent view, and publishing is impossible. Codes: 503 `not-ready`. */
  async read<T>(work: (tx: Tx) => Promise<T>, silenceMs: number = patience.ofPeople): Promise<T> {
    const nothing = { ...nothingGathered(), outbox: Object.freeze<Envelope[]>([]) as Envelope[] };
    const course = { begin: readOnly, silenceMs };
    return inTransaction(this.db, course, (manager) => work(this.tx(manager, nothing))).catch(sayNotReady);
  }

  private async said<T>(command: Command, answer: Promise<StoredAnswer>): Promise<T> {
    const { response, lastEvent } = await answer.catch(sayNotReady);
    if (lastEvent) command.lastEvent(lastEvent);
    return response as T;
  }

  private alone(command: Command, work: (tx: Tx) => Promise<unknown>): Promise<StoredAnswer> {
    return this.run(async (tx) => {
      const stored = await takeKey(tx.manager, command);
      if (stored) return stored;
      const response = await work(tx);
      const answer = { response, lastEvent: tx.lastEvent() };
      tx.withCommit(answerOf(command, answer));
      return answer;
    });
  }

  /** The failure of a group does not harm its other members: each runs by itself. */
  private async together(members: Member[]): Promise<Promise<StoredAnswer>[]> {
    const byItself = ({ command, work }: Member) => this.alone(command, work);
    if (members.length === 1) return members.map(byItself);
    const open = (manager: EntityManager, gathered: Gathered) => this.tx(manager, gathered);
    const group = await runGroup(this.db, members, open).catch((error: unknown) => {
      if (isSilence(error)) throw error; // nobody would hear more by asking again
      return null;
    });
    if (!group) return members.map(byItself);
    for (const gathered of group.gathered) this.afterCommit(gathered);
    return group.outcomes.map((outcome, at) => {
      if (outcome === 'alone') return byItself(members[at]!);
      return 'answer' in outcome ? Promise.resolve(outcome.answer) : Promise.reject(outcome.refusal as Error);
    });
  }

  private async once<T>(work: (tx: Tx) => Promise<T>, silenceMs: number): Promise<T> {
    const gathered = nothingGathered();
    const last = async (manager: EntityManager) => [...gathered.last, ...(await outboxOf(manager, gathered.outbox))];
    const result = await inTransaction(this.db, { begin: 'BEGIN', silenceMs, last }, (manager) =>
      work(this.tx(manager, gathered)),
    );
    this.afterCommit(gathered);
    return result;
  }

  private afterCommit({ outbox, after }: Gathered): void {
    if (outbox.length > 0) this.committed(outbox);
    for (const wake of after) wake();
  }

  private tx(manager: EntityManager, gathered: Gathered): Tx {
    return new Tx(manager, this.clock, this.source, gathered);
  }
}

function sayNotReady(error: unknown): never {
  throw isAway(error) ? new NotReady() : error;
}
