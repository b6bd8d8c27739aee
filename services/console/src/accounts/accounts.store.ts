import { Injectable } from '@nestjs/common';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import { AccountRow } from './accounts.table.js';

/** An account with the latest name of its officer. */
export type NamedAccountRow = AccountRow & { officerName: string | null };

/** What a new account is made of. */
export type NewAccount = { id: string; username: string; passwordHash: string; officerId: string; mustChange: boolean };

/** What may change of an account, each time with its version. */
export type AccountChange = Pick<AccountRow, 'version'> &
  Partial<Pick<AccountRow, 'enabled' | 'passwordHash' | 'mustChange'>>;

/** Who may sign in, as which officer. */
@Injectable()
export class AccountsStore {
  /** Accounts that have this name or are of this officer. */
  async withNameOrOfficer(tx: Tx, username: string, officerId: string): Promise<AccountRow[]> {
    return (await tx.table(AccountRow)).findBy([{ username }, { officerId }]);
  }

  async insert(tx: Tx, { id, ...account }: NewAccount, createdAt: Date): Promise<void> {
    await (await tx.table(AccountRow)).insert({ accountId: id, ...account, createdAt });
  }

  /** By name, those after `after` (null: from the first). */
  page(tx: Tx, limit: number, after: string | null): Promise<NamedAccountRow[]> {
    return tx.query<NamedAccountRow>(
      `SELECT ${columns}, (SELECT name FROM org_tenures t WHERE t.officer_id = a.officer_id ORDER BY valid_from DESC LIMIT 1) AS "officerName"
         FROM accounts a WHERE $1::text IS NULL OR username > $1 ORDER BY username LIMIT $2`,
      [after, limit],
    );
  }

  async isEmpty(tx: Tx): Promise<boolean> {
    return !(await (await tx.table(AccountRow)).exists());
  }

  async findEnabled(tx: Tx, username: string): Promise<AccountRow | null> {
    return (await tx.table(AccountRow)).findOneBy({ username, enabled: true });
  }

  /** Locks the account until the transaction ends. */
  async lock(tx: Tx, accountId: string): Promise<AccountRow | null> {
    return (await tx.table(AccountRow)).findOne({ where: { accountId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Replaces what is named of an account. */
  async change(tx: Tx, accountId: string, changed: AccountChange): Promise<void> {
    await (await tx.table(AccountRow)).update({ accountId }, changed);
  }
}

const columns = columnsOf(AccountRow, { of: 'a' });
