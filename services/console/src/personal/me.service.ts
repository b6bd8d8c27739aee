import { Injectable } from '@nestjs/common';
import { Clock, permissions, type Permission, type Role } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { DraftKeysService } from './draft-keys.store.js';
import { LockTimesService } from './lock-times.store.js';
import type { DraftKey, Me } from './me.view.js';
import type { Session } from '../sessions/session-context.service.js';

/** The one who signed in, as pages see them. */
@Injectable()
export class MeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lockTimes: LockTimesService,
    private readonly draftKeys: DraftKeysService,
    private readonly clock: Clock,
  ) {}

  async of(session: Session): Promise<Me> {
    const { acting, sessionId, endsAt, idleMinutes } = session;
    const lockMinutes = await this.transactions.read((tx) => this.lockTimes.of(tx, acting?.postId ?? null));
    return {
      account: { id: session.accountId, username: session.username, mustChange: session.mustChange },
      officer: { id: session.officerId, name: session.officerName },
      posts: session.posts,
      actingPost: acting,
      role: acting?.role ?? null,
      unit: acting?.unit ?? null,
      permissions: acting ? granted(acting.role) : [],
      session: { id: sessionId, endsAt, idleMinutes, lockMinutes },
      now: this.clock.now().toISOString(),
    };
  }

  draftKey({ accountId }: Session): Promise<DraftKey> {
    return this.transactions.run((tx) => this.draftKeys.of(tx, accountId));
  }
}

const granted = (role: Role): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));
