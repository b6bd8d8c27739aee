import { Injectable } from '@nestjs/common';
import type { Accepted } from '@cau-noi/platform';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import { ConsoleConfig } from '../config.js';
import type { LockTime, LockTimeList } from './lock-time.view.js';
import { LockTimeRow } from './personal.table.js';

/** Minutes of inactivity before the screen locks: for a post, or for all others. */
@Injectable()
export class LockTimesStore {
  constructor(private readonly config: ConsoleConfig) {}

  async of(tx: Tx, postId: string | null): Promise<number> {
    const [row] = await tx.query<LockTime>('SELECT minutes FROM lock_times WHERE post_id = $1', [postId]);
    return row?.minutes ?? this.config.LOCK_MINUTES;
  }

  async list(tx: Tx): Promise<LockTimeList> {
    const items = await tx.query<LockTime>(`SELECT ${columnsOf(LockTimeRow)} FROM lock_times ORDER BY post_id`);
    return { items, next: null, otherwise: this.config.LOCK_MINUTES };
  }

  async set(tx: Tx, postId: string, minutes: number): Promise<Accepted & { minutes: number }> {
    const [row] = await tx.query<LockTime>(
      `INSERT INTO lock_times AS l (post_id, minutes) VALUES ($1, $2)
       ON CONFLICT (post_id) DO UPDATE SET minutes = excluded.minutes, version = l.version + 1 RETURNING version`,
      [postId, minutes],
    );
    return { id: postId, version: row!.version, minutes };
  }
}
