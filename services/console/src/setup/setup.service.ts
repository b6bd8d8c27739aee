import { randomBytes, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, SystemClock, type Accepted } from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import { AccountsService } from '../accounts/accounts.service.js';
import { PasswordsService } from '../accounts/passwords.service.js';
import { ConsoleConfig } from '../config.js';
import { PublicServer } from '../gateway/public.server.js';
import { firstOfficerId } from '../organisation/held-posts.js';
import { AttemptsService } from '../sign-in/attempts.service.js';
import { SetupLinksStore } from './setup-links.store.js';

const dayMs = 86_400_000;

/** The one-time link of the first administrator; each start of a system without accounts makes a new one. */
@Injectable()
export class SetupService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: SetupLinksStore,
    private readonly accounts: AccountsService,
    private readonly attempts: AttemptsService,
    private readonly passwords: PasswordsService,
    private readonly origin: PublicServer,
    private readonly wall: SystemClock,
    private readonly config: ConsoleConfig,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const url = await this.origin.opened;
    const token = await this.transactions.run(async (tx) => {
      await this.attempts.tidy(tx);
      return this.newLink(tx);
    });
    await (token === null ? this.forgetLink() : this.announce(`${url}/setup#token=${token}`));
  }

  /** Creates the first administrator. Codes: `setup-link-invalid`, and those of a password. */
  async setUp(
    tx: Tx,
    given: { token: string; username: string; passwordHash: string },
  ): Promise<Accepted & { username: string }> {
    const isUsedNow = await this.links.use(tx, given.token, this.wall.now());
    if (!isUsedNow || !(await this.accounts.isEmpty(tx))) throw linkInvalid();
    tx.afterCommit(() => void this.forgetLink());
    const { username, passwordHash } = given;
    return this.accounts.create(tx, {
      id: randomUUID(),
      username,
      passwordHash,
      officerId: firstOfficerId,
      mustChange: false,
    });
  }

  /** Codes: `password-too-short`, `password-is-name`. */
  hash(password: string, username: string): Promise<string> {
    return this.passwords.hashNew(password, username);
  }

  /** The token of a new link; null where there is an account already. */
  private async newLink(tx: Tx): Promise<string | null> {
    await this.links.lock(tx);
    if (!(await this.accounts.isEmpty(tx))) return null;
    const token = randomBytes(32).toString('base64url');
    await this.links.replace(tx, token, new Date(this.wall.now().getTime() + dayMs));
    return token;
  }

  private async announce(link: string): Promise<void> {
    this.logger.info({ link }, 'no account yet: open this link within 24 hours to set up the first administrator');
    if (this.config.SETUP_LINK_FILE !== undefined)
      await writeFile(this.config.SETUP_LINK_FILE, `${link}\n`, { mode: 0o600 });
  }

  /** Deletes the file with the link, which no longer works. */
  private async forgetLink(): Promise<void> {
    const { SETUP_LINK_FILE: file } = this.config;
    if (file !== undefined)
      await rm(file, { force: true }).catch((err: unknown) =>
        this.logger.warn({ err }, 'the used link is still there'),
      );
  }
}

const linkInvalid = (): RuleBroken =>
  new RuleBroken('setup-link-invalid', {
    vi: 'Đường dẫn không đúng, đã dùng hoặc quá 24 giờ. Hệ thống đã có tài khoản: nhờ quản trị cấp tài khoản; chưa có: khởi động lại để nhận đường dẫn mới.',
    en: 'The link is wrong, used or older than 24 hours. Ask the administrator for an account; a system without accounts gives a new link when it is restarted.',
  });
