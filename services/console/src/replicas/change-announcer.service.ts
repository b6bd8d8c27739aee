import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { Logger } from '@cau-noi/platform';
import type { EntityManager } from 'typeorm';
import { addChanges, type Change } from './change.js';
import { LiveBus } from './live-bus.store.js';
import type { News } from './news.js';

type Pending = { changes: Map<string, Change>; directoryChanged: boolean };

/** Shortest interval between two notifications of an open page; the first change after an idle time is sent at once. */
const gatherMs = 100;

/**
 * Collects what a transaction changed and sends it to all replicas after the commit; a rolled back transaction sends
 * nothing. Changes that commit within a tenth of a second after that are sent together.
 */
@Injectable()
export class ChangeAnnouncer {
  private readonly pending = new WeakMap<EntityManager, Pending>();
  private unsent = new Map<string, Change>();
  private isGathering = false;

  constructor(
    private readonly bus: LiveBus,
    private readonly logger: Logger,
  ) {}

  /** Sends these changes once `tx` has committed. */
  announce(tx: Tx, changes: readonly Change[]): void {
    addChanges(this.pendingOf(tx).changes, changes);
  }

  /** Sends, once `tx` has committed, that units, posts or holders are others now. */
  announceDirectory(tx: Tx): void {
    this.pendingOf(tx).directoryChanged = true;
  }

  private committed({ changes, directoryChanged }: Pending): void {
    if (directoryChanged) this.send({ directoryChanged });
    addChanges(this.unsent, [...changes.values()]);
    if (!this.isGathering) this.sendChanges();
  }

  private sendChanges(): void {
    const changes = [...this.unsent.values()];
    this.isGathering = changes.length > 0;
    if (!this.isGathering) return;
    this.send({ changes });
    this.unsent = new Map();
    setTimeout(() => this.sendChanges(), gatherMs).unref();
  }

  /** A page that misses this reads again when it reconnects, or at the next change. */
  private send(news: News): void {
    this.bus.send(news).catch((err: unknown) => this.logger.warn({ err }, 'live news were not told'));
  }

  /** One for the transaction, whose manager is its own. */
  private pendingOf(tx: Tx): Pending {
    const known = this.pending.get(tx.manager);
    if (known) return known;
    const pending = { changes: new Map<string, Change>(), directoryChanged: false };
    this.pending.set(tx.manager, pending);
    tx.afterCommit(() => this.committed(pending));
    return pending;
  }
}
