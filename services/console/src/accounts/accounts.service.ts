import { Injectable } from '@nestjs/common';
import { CaseChanged, NotFound, SystemClock, type Accepted, type Command, type Page } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import { normalName } from './password.js';
import type { AccountItem } from './account.view.js';

/** Who signs in: what is kept of the password is its hash. */
export type NewAccount = { id: string; username: string; passwordHash: string; officerId: string; mustChange: boolean };

/** An account as signing in needs it. */
export type Account = {
  accountId: string;
  username: string;
  passwordHash: string;
  officerId: string;
  mustChange: boolean;
};

type Row = {
  account_id: string;
  username: string;
  password_hash: string;
  officer_id: string;
  officer_name?: string | null;
  enabled: boolean;
  must_change: boolean;
  version: number;
  created_at: Date;
};

/** Accounts: who may sign in, as which officer. */
@Injectable()
export class AccountsService {
  constructor(private readonly wall: SystemClock) {}

  /** Codes: `username-taken`, `officer-has-account`. */
  async create(tx: Tx, account: NewAccount): Promise<Accepted & { username: string }> {
    const username = normalName(account.username);
    const taken = await tx.query<Row>('SELECT * FROM accounts WHERE username = $1 OR officer_id = $2', [
      username,
      account.officerId,
    ]);
    if (taken.length > 0) throw taken.some((row) => row.username === username) ? usernameTaken() : officerHasAccount();
    await tx.query(
      `INSERT INTO accounts (account_id, username, password_hash, officer_id, must_change, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [account.id, username, account.passwordHash, account.officerId, account.mustChange, this.wall.now()],
    );
    return { id: account.id, version: 1, username };
  }

  async list(tx: Tx, limit: number, after: string | undefined): Promise<Page<AccountItem>> {
    const rows = await tx.query<Row>(
      `SELECT a.*, (SELECT name FROM org_tenures t WHERE t.officer_id = a.officer_id ORDER BY valid_from DESC LIMIT 1) AS officer_name
         FROM accounts a WHERE $1::text IS NULL OR username > $1 ORDER BY username LIMIT $2`,
      [after ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map(itemOf);
    return { items, next: rows.length > limit ? (items.at(-1)?.username ?? null) : null };
  }

  async isEmpty(tx: Tx): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM accounts LIMIT 1')).length === 0;
  }

  /** The enabled account of that name, or null. */
  async findEnabled(tx: Tx, username: string): Promise<Account | null> {
    const [row] = await tx.query<Row>('SELECT * FROM accounts WHERE username = $1 AND enabled', [normalName(username)]);
    return row ? accountOf(row) : null;
  }

  async get(tx: Tx, accountId: string): Promise<Account> {
    return accountOf(await this.locked(tx, accountId));
  }

  /** Codes: `own-account`, `case-changed`. */
  async setEnabled(tx: Tx, accountId: string, enabled: boolean, command: Command): Promise<Accepted> {
    if (accountId === command.actor.accountId) throw ownAccount();
    const { version } = await this.locked(tx, accountId, command.expectedVersion);
    await tx.query('UPDATE accounts SET enabled = $2, version = $3 WHERE account_id = $1', [
      accountId,
      enabled,
      version + 1,
    ]);
    return { id: accountId, version: version + 1 };
  }

  async setPassword(tx: Tx, accountId: string, passwordHash: string, mustChange: boolean): Promise<Accepted> {
    const { version } = await this.locked(tx, accountId);
    await tx.query('UPDATE accounts SET password_hash = $2, must_change = $3, version = $4 WHERE account_id = $1', [
      accountId,
      passwordHash,
      mustChange,
      version + 1,
    ]);
    return { id: accountId, version: version + 1 };
  }

  private async locked(tx: Tx, accountId: string, expected: number | null = null): Promise<Row> {
    const [row] = await tx.query<Row>('SELECT * FROM accounts WHERE account_id = $1 FOR UPDATE', [accountId]);
    if (!row) throw new NotFound('account');
    if (expected !== null && expected !== row.version) throw new CaseChanged(row.version, [], 'account');
    return row;
  }
}

const accountOf = (row: Row): Account => ({
  accountId: row.account_id,
  username: row.username,
  passwordHash: row.password_hash,
  officerId: row.officer_id,
  mustChange: row.must_change,
});

const itemOf = (row: Row): AccountItem => ({
  id: row.account_id,
  username: row.username,
  officerId: row.officer_id,
  officerName: row.officer_name ?? null,
  enabled: row.enabled,
  mustChange: row.must_change,
  createdAt: row.created_at.toISOString(),
  version: row.version,
});

const usernameTaken = (): RuleBroken =>
  new RuleBroken('username-taken', {
    vi: 'Tên đăng nhập này đã có người dùng. Chọn tên khác.',
    en: 'This user name is taken. Choose another one.',
  });

const officerHasAccount = (): RuleBroken =>
  new RuleBroken('officer-has-account', {
    vi: 'Cán bộ này đã có tài khoản. Mở lại hoặc đặt lại mật khẩu tài khoản đó.',
    en: 'This officer has an account already. Enable it or set its password again.',
  });

const ownAccount = (): RuleBroken =>
  new RuleBroken('own-account', {
    vi: 'Không tự khóa hoặc mở tài khoản của mình. Nhờ một quản trị viên khác.',
    en: 'You cannot disable or enable your own account. Ask another administrator.',
  });
