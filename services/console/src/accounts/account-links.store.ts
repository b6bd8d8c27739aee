import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';

/** One-time links to set the password of an account: one per account, and only the hash of its token is kept. */
@Injectable()
export class AccountLinksStore {
  /** The only link of the account from now on. */
  async replace(tx: Tx, accountId: string, token: string, expiresAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO account_links (account_id, token_hash, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, used_at = NULL`,
      [accountId, hashOf(token), expiresAt],
    );
  }

  /** Uses a link up; returns whose it is. Null where it is unknown, used already or too old. */
  async use(tx: Tx, token: string, now: Date): Promise<string | null> {
    const [used] = await tx.query<{ accountId: string }>(
      `UPDATE account_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
       RETURNING account_id AS "accountId"`,
      [hashOf(token), now],
    );
    return used?.accountId ?? null;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
