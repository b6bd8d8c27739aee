import { Injectable } from '@nestjs/common';
import { namesOf, type InColumns, type Tx } from '@cau-noi/messaging';
import type { SessionTimes } from './session.js';
import { SessionRow as SessionTable } from './sessions.table.js';

/** A row of `sessions`. */
export type SessionRow = InColumns<Omit<SessionTable, 'tokenHash'>>;

const columns = namesOf(SessionTable, { of: 's', without: ['tokenHash'] });

/** A session with the account it belongs to. */
export type SignedInRow = SessionRow & { username: string; officer_id: string; must_change: boolean };

export type NewSession = {
  sessionId: string;
  tokenHash: Buffer;
  accountId: string;
  agent: string | null;
  createdAt: Date;
};

/** Sessions, each under the hash of its secret. */
@Injectable()
export class SessionsStore {
  async insert(tx: Tx, { sessionId, tokenHash, accountId, agent, createdAt }: NewSession): Promise<void> {
    const sessions = await tx.table(SessionTable);
    await sessions.insert({ sessionId, tokenHash, accountId, agent, createdAt, lastSeenAt: createdAt });
  }

  /** The session of a secret while its account is enabled, open or not. */
  async find(tx: Tx, tokenHash: Buffer): Promise<SignedInRow | undefined> {
    const [row] = await tx.prepared<SignedInRow>('session-by-secret', selectBySecret, [tokenHash]);
    return row;
  }

  async noteUse(tx: Tx, sessionId: string, now: Date): Promise<void> {
    await tx.query('UPDATE sessions SET last_seen_at = greatest(last_seen_at, $2) WHERE session_id = $1', [
      sessionId,
      now,
    ]);
  }

  async setPost(tx: Tx, sessionId: string, postId: string): Promise<void> {
    await (await tx.table(SessionTable)).update({ sessionId }, { chosenPostId: postId });
  }

  /** Sessions of an account that nobody ended, the last used first. */
  notEnded(tx: Tx, accountId: string): Promise<SessionRow[]> {
    return tx.query<SessionRow>(
      `SELECT ${columns} FROM sessions s WHERE account_id = $1 AND ended_at IS NULL ORDER BY last_seen_at DESC LIMIT 100`,
      [accountId],
    );
  }

  /** Of these sessions, those whose account is enabled. */
  enabled(tx: Tx, sessionIds: readonly string[]): Promise<SessionRow[]> {
    return tx.query<SessionRow>(
      `SELECT ${columns} FROM sessions s JOIN accounts a USING (account_id) WHERE session_id = ANY($1) AND a.enabled`,
      [sessionIds],
    );
  }

  /** Ends one session of an account. Returns its id, or nothing where there is none to end. */
  endOne(tx: Tx, accountId: string, sessionId: string, now: Date): Promise<string[]> {
    return this.endWhere(tx, 'account_id = $2 AND session_id = $3', [now, accountId, sessionId]);
  }

  /** Ends every session of an account but one (null: all). Returns the ids of those that ended. */
  endOthers(tx: Tx, accountId: string, exceptSessionId: string | null, now: Date): Promise<string[]> {
    return this.endWhere(tx, 'account_id = $2 AND session_id IS DISTINCT FROM $3', [now, accountId, exceptSessionId]);
  }

  private async endWhere(tx: Tx, condition: string, params: unknown[]): Promise<string[]> {
    const rows = await tx.query<SessionRow>(
      `UPDATE sessions SET ended_at = $1 WHERE ended_at IS NULL AND ${condition} RETURNING session_id`,
      params,
    );
    return rows.map((row) => row.session_id);
  }
}

/** What decides whether the session of a row is open. */
export const timesOf = (row: SessionRow): SessionTimes => ({
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  endedAt: row.ended_at,
});

const selectBySecret = `
  SELECT ${columns}, username, officer_id, must_change
    FROM sessions s JOIN accounts a USING (account_id) WHERE token_hash = $1 AND a.enabled`;
