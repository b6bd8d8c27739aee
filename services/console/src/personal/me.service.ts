import { Injectable } from '@nestjs/common';
import { Clock } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import type { Session } from '../sessions/session.js';
import type { DraftKey } from './draft-key.view.js';
import { DraftKeysStore } from './draft-keys.store.js';
import { LockTimesStore } from './lock-times.store.js';
import { meOf, type Me } from './me.view.js';

/** The one who signed in, as pages see them. */
@Injectable()
export class MeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lockTimes: LockTimesStore,
    private readonly draftKeys: DraftKeysStore,
    private readonly clock: Clock,
  ) {}

  async of(session: Session): Promise<Me> {
    const postId = session.acting?.postId ?? null;
    const lockMinutes = await this.transactions.read((tx) => this.lockTimes.of(tx, postId));
    return meOf(session, lockMinutes, this.clock.now());
  }

  /** The key of the drafts of this account, made at the first call. */
  draftKey({ accountId }: Session): Promise<DraftKey> {
    return this.transactions.run((tx) => this.draftKeys.of(tx, accountId));
  }
}
