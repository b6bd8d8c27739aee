import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SystemClock } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';

/** As long as a browser keeps its cookie. */
const rememberDays = 400;
/** Those used last; an account has no more machines than that. */
const mostKept = 50;

/** In which browsers an account has signed in, by a cookie that holds nothing else; stored as hashes. */
@Injectable()
export class KnownBrowsersStore {
  constructor(private readonly wall: SystemClock) {}

  async isKnown(tx: Tx, username: string, browser: string | null): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM known_browsers JOIN accounts USING (account_id)
        WHERE username = $1 AND browser = $2 AND used_at > $3::timestamptz - make_interval(days => $4)`,
      [username, hashOf(browser ?? ''), this.wall.now(), rememberDays],
    );
    return browser !== null && rows.length > 0; // asked in any case: both take as long
  }

  async remember(tx: Tx, accountId: string, browser: string): Promise<void> {
    await tx.query(
      `INSERT INTO known_browsers (account_id, browser, used_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id, browser) DO UPDATE SET used_at = excluded.used_at`,
      [accountId, hashOf(browser), this.wall.now()],
    );
    await tx.query(
      `DELETE FROM known_browsers WHERE account_id = $1 AND browser NOT IN
         (SELECT browser FROM known_browsers WHERE account_id = $1 ORDER BY used_at DESC LIMIT $2)`,
      [accountId, mostKept],
    );
  }
}

const hashOf = (browser: string): Buffer => createHash('sha256').update(browser).digest();
