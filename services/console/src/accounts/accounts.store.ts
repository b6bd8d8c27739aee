import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';

/** A row of `accounts`; of the password only its hash is kept. */
export type AccountRow = {
  account_id: string;
  username: string;
  password_hash: string;
  officer_id: string;
  enabled: boolean;
  must_change: boolean;
  version: number;
  created_at: Date;
};

/** An account with the latest name of its officer. */
export type NamedAccountRow = AccountRow & { officer_name: string | null };

/** What a new account is made of. */
export type NewAccount = { id: string; username: string; passwordHash: string; officerId: string; mustChange: boolean };

/** Who may sign in, as which officer. */
@Injectable()
export class AccountsStore {
  /** Accounts that have this name or are of this officer. */
  withNameOrOfficer(tx: Tx, username: string, officerId: string): Promise<AccountRow[]> {
    return tx.query<AccountRow>('SELECT * FROM accounts WHERE username = $1 OR officer_id = $2', [username, officerId]);
  }

  async insert(tx: Tx, account: NewAccount, createdAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO accounts (account_id, username, password_hash, officer_id, must_change, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [account.id, account.username, account.passwordHash, account.officerId, account.mustChange, createdAt],
    );
  }

  /** By name, those after `after` (null: from the first). */
  page(tx: Tx, limit: number, after: string | null): Promise<NamedAccountRow[]> {
    return tx.query<NamedAccountRow>(
      `SELECT a.*, (SELECT name FROM org_tenures t WHERE t.officer_id = a.officer_id ORDER BY valid_from DESC LIMIT 1) AS officer_name
         FROM accounts a WHERE $1::text IS NULL OR username > $1 ORDER BY username LIMIT $2`,
      [after, limit],
    );
  }

  async isEmpty(tx: Tx): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM accounts LIMIT 1')).length === 0;
  }

  async findEnabled(tx: Tx, username: string): Promise<AccountRow | undefined> {
    const [row] = await tx.query<AccountRow>('SELECT * FROM accounts WHERE username = $1 AND enabled', [username]);
    return row;
  }

  /** Locks the account until the transaction ends. */
  async lock(tx: Tx, accountId: string): Promise<AccountRow | undefined> {
    const [row] = await tx.query<AccountRow>('SELECT * FROM accounts WHERE account_id = $1 FOR UPDATE', [accountId]);
    return row;
  }

  async setEnabled(tx: Tx, accountId: string, enabled: boolean, version: number): Promise<void> {
    await tx.query('UPDATE accounts SET enabled = $2, version = $3 WHERE account_id = $1', [
      accountId,
      enabled,
      version,
    ]);
  }

  async setPassword(
    tx: Tx,
    accountId: string,
    { passwordHash, mustChange, version }: { passwordHash: string; mustChange: boolean; version: number },
  ): Promise<void> {
    await tx.query('UPDATE accounts SET password_hash = $2, must_change = $3, version = $4 WHERE account_id = $1', [
      accountId,
      passwordHash,
      mustChange,
      version,
    ]);
  }
}
