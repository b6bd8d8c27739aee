import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { Logger } from '@cau-noi/platform';
import type { EntityManager } from 'typeorm';
import type { Change } from '../domain/change.js';
import { LiveBus, type News } from './live-bus.js';

type Pending = { changes: Map<string, Change>; directoryChanged: boolean };

/** Collects what a transaction changed and tells it once the transaction has committed; a rolled back one tells nothing. */
@Injectable()
export class AfterCommit {
  private readonly pending = new WeakMap<EntityManager, Pending>();

  constructor(
    private readonly bus: LiveBus,
    private readonly logger: Logger,
  ) {}

  tell(tx: Tx, changes: readonly Change[]): void {
    const pending = this.pendingOf(tx);
    for (const change of changes)
      pending.changes.set(keyOf(change), merged(pending.changes.get(keyOf(change)), change));
  }

  tellDirectoryChanged(tx: Tx): void {
    this.pendingOf(tx).directoryChanged = true;
  }

  private sayAll({ changes, directoryChanged }: Pending): void {
    if (changes.size > 0) this.say({ changes: [...changes.values()] });
    if (directoryChanged) this.say({ directoryChanged: true });
  }

  /** A page that misses this reads anew when it reconnects, or at the next change. */
  private say(news: News): void {
    this.bus.say(news).catch((err: unknown) => this.logger.warn({ err }, 'live news were not told'));
  }

  /** One for the transaction, whose manager is its own. */
  private pendingOf(tx: Tx): Pending {
    const known = this.pending.get(tx.manager);
    if (known) return known;
    const pending = { changes: new Map<string, Change>(), directoryChanged: false };
    this.pending.set(tx.manager, pending);
    tx.afterCommit(() => this.sayAll(pending));
    return pending;
  }
}

const keyOf = (change: Change): string =>
  change.kind === 'case' ? change.caseId : `${change.alertId} ${change.happening}`;

/** All handlers and units a case had on its way through one transaction see their queue change. */
function merged(before: Change | undefined, change: Change): Change {
  if (before?.kind !== 'case' || change.kind !== 'case') return change;
  const handlers = [...new Set([...before.handlers, ...change.handlers])];
  const unitIds = [...new Set([...before.unitIds, ...change.unitIds])];
  return { ...change, handlers, unitIds, wasUnassigned: before.wasUnassigned || change.wasUnassigned };
}
