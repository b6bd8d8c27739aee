import { Injectable } from '@nestjs/common';
import { SystemClock } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { AttemptsStore } from './attempts.store.js';
import { failedAgain, lockedFor, type Patience } from './throttle.js';

const dayMs = 86_400_000;

/** Counts failed sign-ins by name and by address; by the wall clock. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly store: AttemptsStore,
    private readonly wall: SystemClock,
  ) {}

  /** Seconds until this key may be tried again; 0 when now. */
  async lockedFor(tx: Tx, key: string): Promise<number> {
    return lockedFor(await this.store.find(tx, key), this.wall.now());
  }

  /** Records one more failure, after which the key may be locked. */
  async failed(tx: Tx, key: string, patience: Patience): Promise<void> {
    const now = this.wall.now();
    const before = await this.store.lock(tx, key, now);
    await this.store.save(tx, key, failedAgain(before, patience, now));
  }

  forget(tx: Tx, key: string): Promise<void> {
    return this.store.forget(tx, key);
  }

  /** Deletes attempts older than a day whose lock is over. */
  tidy(tx: Tx): Promise<void> {
    return this.store.deleteOld(tx, new Date(this.wall.now().getTime() - dayMs));
  }
}
