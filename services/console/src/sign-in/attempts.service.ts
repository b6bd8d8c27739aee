import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SystemClock } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { failedAgain, lockedFor, type Failures, type Patience } from './throttle.js';

type Row = { count: number; since: Date; locked_until: Date | null };

/** Failed sign-ins by name and by address, in the database so that replicas agree. Keys are kept as hashes. */
@Injectable()
export class AttemptsService {
  constructor(private readonly wall: SystemClock) {}

  /** Seconds until this key may be tried again; 0 when now. */
  async lockedFor(tx: Tx, key: string): Promise<number> {
    const [row] = await tx.query<Row>('SELECT * FROM sign_in_failures WHERE key = $1', [hashOf(key)]);
    return lockedFor(row ? failuresOf(row) : null, this.wall.now());
  }

  async failed(tx: Tx, key: string, patience: Patience): Promise<void> {
    const now = this.wall.now();
    await tx.query('INSERT INTO sign_in_failures (key, count, since) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
      hashOf(key),
      now,
    ]);
    const [row] = await tx.query<Row>('SELECT * FROM sign_in_failures WHERE key = $1 FOR UPDATE', [hashOf(key)]);
    const next = failedAgain(row && row.count > 0 ? failuresOf(row) : null, patience, now);
    await tx.query('UPDATE sign_in_failures SET count = $2, since = $3, locked_until = $4 WHERE key = $1', [
      hashOf(key),
      next.count,
      next.since,
      next.lockedUntil,
    ]);
  }

  async forget(tx: Tx, key: string): Promise<void> {
    await tx.query('DELETE FROM sign_in_failures WHERE key = $1', [hashOf(key)]);
  }

  /** Rows that say nothing any more. */
  async tidy(tx: Tx): Promise<void> {
    const longAgo = new Date(this.wall.now().getTime() - 86_400_000);
    await tx.query('DELETE FROM sign_in_failures WHERE since < $1 AND (locked_until IS NULL OR locked_until < $1)', [
      longAgo,
    ]);
  }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

const failuresOf = (row: Row): Failures => ({ count: row.count, since: row.since, lockedUntil: row.locked_until });
