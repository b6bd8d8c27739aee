import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { Logger } from '@cau-noi/platform';
import type { EntityManager } from 'typeorm';
import type { Change } from './change.js';
import { LiveBus, type News } from './live-bus.store.js';

type Pending = { changes: Map<string, Change>; directoryChanged: boolean };

/** Nobody sees a list change oftener than this; the first news of a quiet time is told at once. */
const gatherMs = 100;

/**
 * Collects what a transaction changed and tells it once the transaction has committed; a rolled back one tells nothing.
 * Changes of cases that commit within a tenth of a second after that are told together.
 */
@Injectable()
export class AfterCommit {
  private readonly pending = new WeakMap<EntityManager, Pending>();
  private untold = new Map<string, Change>();
  private isGathering = false;

  constructor(
    private readonly bus: LiveBus,
    private readonly logger: Logger,
  ) {}

  tell(tx: Tx, changes: readonly Change[]): void {
    add(this.pendingOf(tx).changes, changes);
  }

  tellDirectoryChanged(tx: Tx): void {
    this.pendingOf(tx).directoryChanged = true;
  }

  private committed({ changes, directoryChanged }: Pending): void {
    if (directoryChanged) this.say({ directoryChanged });
    add(this.untold, [...changes.values()]);
    if (!this.isGathering) this.sayChanges();
  }

  private sayChanges(): void {
    const changes = [...this.untold.values()];
    this.isGathering = changes.length > 0;
    if (!this.isGathering) return;
    this.say({ changes });
    this.untold = new Map();
    setTimeout(() => this.sayChanges(), gatherMs).unref();
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
    tx.afterCommit(() => this.committed(pending));
    return pending;
  }
}

function add(known: Map<string, Change>, changes: readonly Change[]): void {
  for (const change of changes) known.set(keyOf(change), merged(known.get(keyOf(change)), change));
}

const keyOf = (change: Change): string =>
  change.kind === 'case' ? change.caseId : `${change.alertId} ${change.happening}`;

/** All handlers and units a case had on its way through one transaction see their queue change. */
function merged(before: Change | undefined, change: Change): Change {
  if (before?.kind !== 'case' || change.kind !== 'case') return change;
  const handlers = [...new Set([...before.handlers, ...change.handlers])];
  const unitIds = [...new Set([...before.unitIds, ...change.unitIds])];
  return {
    ...change,
    handlers,
    unitIds,
    wasUnassigned: before.wasUnassigned || change.wasUnassigned,
    toSign: before.toSign || change.toSign,
  };
}
