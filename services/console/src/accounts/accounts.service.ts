import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import {
  fromCursor,
  NotFound,
  SystemClock,
  toCursor,
  type Accepted,
  type Command,
  type Page,
  VersionConflict,
} from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import type { AccountState } from './account.input.js';
import { accountItem, type AccountItem, type OfficialWithoutAccount } from './account.view.js';
import { AccountsStore, type NewAccount } from './accounts.store.js';
import type { AccountRow } from './accounts.table.js';
import { normalName } from './password-rules.js';

/** An account as signing in needs it. */
export type Account = Pick<AccountRow, 'accountId' | 'username' | 'passwordHash' | 'officerId' | 'mustChange'>;

/** Which accounts: after that name, holding these words, standing so. */
type AccountsAsked = {
  limit: number;
  after: string | undefined;
  words: string | undefined;
  state: AccountState | undefined;
};

/** Accounts: who may sign in, as which officer. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly store: AccountsStore,
    private readonly wall: SystemClock,
  ) {}

  /** Codes: `username-taken`, `officer-has-account`. */
  async create(tx: Tx, account: NewAccount): Promise<Accepted & { username: string }> {
    const username = normalName(account.username);
    const taken = await this.store.withNameOrOfficer(tx, username, account.officerId);
    if (taken.length > 0) throw taken.some((row) => row.username === username) ? usernameTaken() : officerHasAccount();
    await this.store.insert(tx, { ...account, username }, this.wall.now());
    return { id: account.id, version: 1, username };
  }

  async list(tx: Tx, { limit, after, words, state }: AccountsAsked): Promise<Page<AccountItem>> {
    const asked = { limit: limit + 1, after: after ?? null, words: words?.trim() ?? '', state: state ?? null };
    const rows = await this.store.page(tx, asked, dayOf(tx.clock.now()), this.wall.now());
    const items = rows.slice(0, limit).map(accountItem);
    return { items, next: rows.length > limit ? (items.at(-1)?.username ?? null) : null };
  }

  /** Officials who hold a post today and have no account, by name. */
  async missing(tx: Tx, { limit, after }: { limit: number; after?: string }): Promise<Page<OfficialWithoutAccount>> {
    const asked = { limit: limit + 1, after: fromCursor(after, 2) };
    const rows = await this.store.missing(tx, asked, dayOf(tx.clock.now()));
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? toCursor([last.name, last.officerId]) : null };
  }

  isEmpty(tx: Tx): Promise<boolean> {
    return this.store.isEmpty(tx);
  }

  /** The enabled account of that name, or null. */
  async findEnabled(tx: Tx, username: string): Promise<Account | null> {
    return this.store.findEnabled(tx, normalName(username));
  }

  /** Locks the account until the transaction ends. Codes: `not-found`. */
  async get(tx: Tx, accountId: string): Promise<Account> {
    return this.locked(tx, accountId);
  }

  /** Codes: `own-account`, `case-changed`. */
  async setEnabled(tx: Tx, accountId: string, enabled: boolean, command: Command): Promise<Accepted> {
    if (accountId === command.actor.accountId) throw ownAccount();
    const version = (await this.locked(tx, accountId, command.expectedVersion)).version + 1;
    await this.store.change(tx, accountId, { enabled, version });
    return { id: accountId, version };
  }

  async setPassword(tx: Tx, accountId: string, passwordHash: string, mustChange: boolean): Promise<Accepted> {
    const version = (await this.locked(tx, accountId)).version + 1;
    await this.store.change(tx, accountId, { passwordHash, mustChange, version });
    return { id: accountId, version };
  }

  private async locked(tx: Tx, accountId: string, expected: number | null = null): Promise<AccountRow> {
    const row = await this.store.lock(tx, accountId);
    if (!row) throw new NotFound('account');
    if (expected !== null && expected !== row.version) throw new VersionConflict('account', row.version);
    return row;
  }
}

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

/** Nobody is to lock themselves out. */
export const ownAccount = (): RuleBroken =>
  new RuleBroken('own-account', {
    vi: 'Không tự khóa, mở hoặc cấp lại mật khẩu cho tài khoản của mình. Nhờ một quản trị viên khác.',
    en: 'You cannot disable, enable or reset your own account. Ask another administrator.',
  });
