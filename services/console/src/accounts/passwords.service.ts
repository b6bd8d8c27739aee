import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Accepted } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { checkPassword } from './password-rules.js';
import { AccountsService } from './accounts.service.js';
import { hashPassword } from './password-hash.service.js';

/** Sets passwords; `SignInService` compares them at a sign-in. */
@Injectable()
export class PasswordsService {
  constructor(private readonly accounts: AccountsService) {}

  /** Codes: `password-too-short`, `password-is-name`. */
  hashNew(password: string, username: string): Promise<string> {
    checkPassword(password, username);
    return hashPassword(password);
  }

  /** The hash of a password that nobody knows: with it nobody can sign in. */
  hashUnknown(): Promise<string> {
    return hashPassword(randomBytes(32).toString('base64url'));
  }

  /** By an administrator: the owner chooses another one at the next sign-in. */
  async set(tx: Tx, accountId: string, password: string): Promise<Accepted> {
    const { username } = await this.accounts.get(tx, accountId);
    return this.accounts.setPassword(tx, accountId, await this.hashNew(password, username), true);
  }

  /** By the owner, after the current one was checked. */
  async change(tx: Tx, accountId: string, next: string): Promise<Accepted> {
    const { username } = await this.accounts.get(tx, accountId);
    return this.accounts.setPassword(tx, accountId, await this.hashNew(next, username), false);
  }
}
