import type { Envelope } from '@cau-noi/events';
import { firstDeliveries } from './inbox.js';
import type { InboxSeenEvents } from './inbox-seen-events.js';
import { levelsOf } from './levels.js';
import type { Transactions } from './transactions.js';
import { patience } from './silence.js';
import type { Tx } from './tx.js';

/**
 * The handler of events of one name; with `isSet` it takes an array. Names that share a `fold` are handled by one
 * method, all of a round in one call.
 */
export type Handler = { isSet: boolean; fold?: string; call(payload: Envelope | Envelope[], tx: Tx): Promise<void> };

/**
 * Runs the handlers of events: inbox, state and outbox in one transaction. Replay of parked events takes the same path.
 */
export class EventHandling {
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly transactions: Transactions,
    private readonly seen: InboxSeenEvents,
  ) {}

  /** A service has at most one handler per event: then the inbox needs no more than the id. */
  add(name: string, handler: Handler): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers for ${name}.`);
    this.handlers.set(name, handler);
  }

  /** Handles the events in a transaction of its own; returns how many were new. */
  async handle(events: readonly Envelope[]): Promise<number> {
    const count = await this.transactions.run((tx) => this.handleIn(tx, events), patience.ofWork);
    this.seen.took(events.map(({ id }) => id));
    return count;
  }

  /** Handles the events in the caller's transaction; returns how many were new. */
  async handleIn(tx: Tx, events: readonly Envelope[]): Promise<number> {
    const fresh = await firstDeliveries(
      tx.manager,
      events.map(({ id }) => id),
    );
    const count = fresh.size;
    const mine = events.filter(({ id }) => fresh.delete(id)); // delete, not has: one id may occur twice in a batch
    const handled = mine.filter(({ type }) => this.handlers.has(type));
    const apart = handled.filter(({ type }) => this.foldOf(type) === undefined);
    for (const group of [...levelsOf(apart), ...this.foldsOf(handled)]) await this.callOn(group, tx);
    return count;
  }

  private foldOf(type: string): string | undefined {
    return this.handlers.get(type)?.fold;
  }

  /** One group per method that takes several names, each in the order of the round. */
  private foldsOf(events: readonly Envelope[]): Envelope[][] {
    const folds = Map.groupBy(events, ({ type }) => this.foldOf(type));
    folds.delete(undefined);
    return [...folds.values()];
  }

  private async callOn(group: Envelope[], tx: Tx): Promise<void> {
    const handler = this.handlers.get(group[0]!.type)!;
    if (handler.isSet) return handler.call(group, tx);
    for (const event of group) await handler.call(event, tx.causedBy(event));
  }
}
