import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { SystemClock } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import type { AccountLink, AccountReady } from './account.view.js';
import { AccountLinksStore } from './account-links.store.js';
import { AccountsService, ownAccount } from './accounts.service.js';
import { PasswordsService } from './passwords.service.js';

/** Long enough to be handed over on paper before a weekend. */
const validMs = 3 * 86_400_000;

/** Links by which owners of accounts set their own passwords: an administrator hands them over and knows no password. */
@Injectable()
export class AccountLinksService {
  constructor(
    private readonly links: AccountLinksStore,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly wall: SystemClock,
  ) {}

  /**
   * Gives an account a new link; earlier links and the password it had stop working. `unusable`: the hash of a password
   * that nobody knows. Codes: `not-found`, `own-account`.
   */
  async give(tx: Tx, accountId: string, unusable: string, byAccountId: string): Promise<AccountLink> {
    if (accountId === byAccountId) throw ownAccount();
    const { version } = await this.accounts.setPassword(tx, accountId, unusable, false);
    const [token, until] = [randomBytes(32).toString('base64url'), new Date(this.wall.now().getTime() + validMs)];
    await this.links.replace(tx, accountId, token, until);
    return { id: accountId, version, token, until: until.toISOString() };
  }

  /** Sets the password of the account a link belongs to. Codes: `account-link-invalid`, and those of a password. */
  async use(tx: Tx, token: string, password: string): Promise<AccountReady> {
    const accountId = await this.links.use(tx, token, this.wall.now());
    if (accountId === null) throw linkInvalid();
    const { username } = await this.accounts.get(tx, accountId);
    return { ...(await this.passwords.change(tx, accountId, password)), username };
  }
}

const linkInvalid = (): RuleBroken =>
  new RuleBroken('account-link-invalid', {
    vi: 'Đường dẫn không đúng, đã dùng hoặc đã quá hạn. Nhờ quản trị cấp đường dẫn mới.',
    en: 'The link is wrong, used or too old. Ask the administrator for a new one.',
  });
