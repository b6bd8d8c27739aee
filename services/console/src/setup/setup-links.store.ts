import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { locks } from '../replicas/locks.js';

/** The one-time link of the first administrator: there is one at most, and only the hash of its token is kept. */
@Injectable()
export class SetupLinksStore {
  /** One replica at a time goes on, until its transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [locks.setupLink]);
  }

  /** The only link from now on. */
  async replace(tx: Tx, token: string, expiresAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO setup_links (token_hash, expires_at) VALUES ($1, $2)
       ON CONFLICT (is_only) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, used_at = NULL`,
      [hashOf(token), expiresAt],
    );
  }

  /** Uses the link up. False where it is another one, used already or too old. */
  async use(tx: Tx, token: string, now: Date): Promise<boolean> {
    const used = await tx.query(
      'UPDATE setup_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING is_only',
      [hashOf(token), now],
    );
    return used.length > 0;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
