import type { Envelope, NewEvent } from '@cau-noi/events';
import type { Clock } from '@cau-noi/platform';
import type { EntityManager, ObjectType, Repository } from 'typeorm';
import { eventId } from './event-id.js';
import { preparedRowsOf, rowsOf, type Statement } from './rows-of.js';

/**
 * What a transaction gathers: events to publish, work for after the commit, statements that leave with the commit, and
 * whether anything was asked that may have changed a row. Nothing that may is asked before `mayWrite`, if given: work
 * that turns out to be a repeat has then only read.
 */
export type Gathered = {
  outbox: Envelope[];
  after: (() => void)[];
  last: Statement[];
  hasWritten: boolean;
  mayWrite?: Promise<void>;
};

/** Nothing yet. */
export const nothingGathered = (): Gathered => ({ outbox: [], after: [], last: [], hasWritten: false });

/** The only handle that can publish, so nothing is published outside a transaction. */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    readonly clock: Clock,
    private readonly source: string,
    private readonly gathered: Gathered,
    private readonly cause?: Envelope,
  ) {}

  /** The same transaction, caused by one event of the batch: what it publishes names that event as its cause. */
  causedBy(cause: Envelope): Tx {
    return new Tx(this.manager, this.clock, this.source, this.gathered, cause);
  }

  /** The rows of any statement, also of UPDATE … RETURNING and DELETE … RETURNING. */
  query<R = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return this.inOrder(sql, () => rowsOf<R>(this.manager, sql, params));
  }

  /** As `query`, for hot statements: planned once per connection, kept under `name` (one name, one text). */
  prepared<R = Record<string, unknown>>(name: string, sql: string, params: unknown[] = []): Promise<R[]> {
    return this.inOrder(sql, () => preparedRowsOf<R>(this.manager, name, sql, params));
  }

  /** A table by its entity, for cold paths that read and write rows by key; what was to leave before has left. */
  async table<T extends object>(entity: ObjectType<T>): Promise<Repository<T>> {
    this.gathered.hasWritten = true; // whoever asks for it may write
    await this.flush();
    return this.manager.getRepository(entity);
  }

  /** Collected here; all of them are written in one insert, just before the commit. */
  publish(events: NewEvent[]): void {
    for (const event of events) this.gathered.outbox.push(this.envelope(event));
  }

  /** Runs when the transaction has committed, and never when it has not: for waking a timer. It must not throw. */
  afterCommit(work: () => void): void {
    this.gathered.after.push(work);
  }

  /**
   * Adds a statement whose rows nobody needs: it is sent with the commit, or just before the next statement, which then
   * sees its effect.
   */
  withCommit(statement: Statement): void {
    this.gathered.last.push(statement);
  }

  /** Sends now what was to be sent with the commit: for a caller that must know whether it succeeds. */
  async flush(): Promise<void> {
    await this.gathered.mayWrite;
    await Promise.all(this.sendLast());
  }

  /** The id of the last event published so far in this transaction, or null. */
  lastEvent(): string | null {
    return this.gathered.outbox.at(-1)?.id ?? null;
  }

  /** Rejects with the first failure. */
  private async inOrder<R>(sql: string, ask: () => Promise<R[]>): Promise<R[]> {
    const { gathered } = this;
    gathered.hasWritten ||= mayWrite(sql);
    if (gathered.mayWrite && (gathered.hasWritten || gathered.last.length > 0)) await gathered.mayWrite;
    const before = this.sendLast();
    if (before.length === 0) return ask();
    const answers = await Promise.all([...before, ask()]);
    return answers.at(-1) as R[];
  }

  private sendLast(): Promise<unknown>[] {
    const { last } = this.gathered;
    if (last.length > 0) this.gathered.hasWritten = true;
    return last.splice(0).map(({ name, text, values }) => preparedRowsOf(this.manager, name, text, values));
  }

  private envelope(event: NewEvent): Envelope {
    if (!event.type.startsWith(`${this.source}.`)) throw new Error(`${this.source} may not publish ${event.type}.`);
    const id = eventId();
    return {
      specversion: '1.0',
      id,
      source: this.source,
      type: event.type,
      subject: event.subject,
      time: this.clock.now().toISOString(),
      datacontenttype: 'application/json',
      correlationid: this.cause?.correlationid ?? id,
      ...(this.cause && { causationid: this.cause.id }),
      data: event.data,
    } as Envelope;
  }
}

const known = new Map<string, boolean>();

/** Whether a statement may write; true when unsure. Taking a lock is no write. */
function mayWrite(sql: string): boolean {
  const said =
    known.get(sql) ?? /\b(insert|update|delete|merge|call|do)\b/i.test(sql.replace(/for (no key )?update/gi, ''));
  if (known.size < mostKnown) known.set(sql, said);
  return said;
}
const mostKnown = 1_000;
