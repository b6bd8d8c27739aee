import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InColumns, Tx } from '@cau-noi/messaging';
import type { FailuresRow } from './sign-in.table.js';
import type { Failures } from './throttle.js';

type Row = InColumns<FailuresRow>;

/** Failed sign-ins by key, in the database so that replicas agree. Keys are kept as hashes. */
@Injectable()
export class AttemptsStore {
  async find(tx: Tx, key: string): Promise<Failures | null> {
    const [row] = await tx.query<Row>('SELECT * FROM sign_in_failures WHERE key = $1', [hashOf(key)]);
    return row ? failuresOf(row) : null;
  }

  /** Locks the key until the transaction ends. Null where it has no failures yet; `now` is kept as the first time then. */
  async lock(tx: Tx, key: string, now: Date): Promise<Failures | null> {
    await tx.query('INSERT INTO sign_in_failures (key, count, since) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
      hashOf(key),
      now,
    ]);
    const [row] = await tx.query<Row>('SELECT * FROM sign_in_failures WHERE key = $1 FOR UPDATE', [hashOf(key)]);
    return row && row.count > 0 ? failuresOf(row) : null;
  }

  /** Stores the failures of a key that is locked. */
  async save(tx: Tx, key: string, { count, since, lockedUntil }: Failures): Promise<void> {
    await tx.query('UPDATE sign_in_failures SET count = $2, since = $3, locked_until = $4 WHERE key = $1', [
      hashOf(key),
      count,
      since,
      lockedUntil,
    ]);
  }

  async forget(tx: Tx, key: string): Promise<void> {
    await tx.query('DELETE FROM sign_in_failures WHERE key = $1', [hashOf(key)]);
  }

  /** Deletes attempts from before `longAgo` whose lock is over since then. */
  async deleteOld(tx: Tx, longAgo: Date): Promise<void> {
    await tx.query('DELETE FROM sign_in_failures WHERE since < $1 AND (locked_until IS NULL OR locked_until < $1)', [
      longAgo,
    ]);
  }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

const failuresOf = (row: Row): Failures => ({ count: row.count, since: row.since, lockedUntil: row.locked_until });
