import { Injectable } from '@nestjs/common';
import { NotReady, Problem } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { AccountsService } from '../accounts/accounts.service.js';
import { AttemptsService } from '../accounts/attempts.service.js';
import { PasswordsService } from '../accounts/passwords.service.js';
import { isPassword } from '../accounts/passwords.js';
import { normalName } from '../domain/password.js';
import { perAddress, perName } from '../domain/throttle.js';
import { SessionsService } from './sessions.service.js';
import type { Caller, Session } from './way-in.js';

/** Tries of one name that may wait here at a time. */
const mostWaiting = 100;

/** The door: one answer for a wrong name and a wrong password, in the same time; many failures lock it for a while. */
@Injectable()
export class SignInService {
  private readonly waiting = new Map<string, { count: number; last: Promise<unknown> }>();

  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsService,
    private readonly attempts: AttemptsService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Opens a session and sets its cookie. Codes: `sign-in-failed`, `account-locked`, `too-many-requests`, `no-current-post`. */
  async signIn(username: string, password: string, caller: Caller): Promise<Session> {
    const name = normalName(username);
    const account = await this.oneByOne(name, caller, async () => {
      await this.refuseLocked(name, caller);
      const found = await this.transactions.read((tx) => this.accounts.findEnabled(tx, name));
      if (!(await isPassword(password, found?.passwordHash ?? null)) || !found) {
        await this.count(name, caller);
        throw signInFailed();
      }
      await this.transactions.run((tx) => this.attempts.forget(tx, nameKey(name)));
      return found;
    });
    const token = await this.transactions.run((tx) => this.sessions.open(tx, account, caller.agent));
    const session = await this.sessions.resolve(token);
    if (!session) throw new NotReady();
    caller.setCookie(token);
    return session;
  }

  /** By the owner; every other session of the account ends. Codes: `password-wrong`, `account-locked`, those of a new password. */
  async changePassword(
    session: Session,
    given: { current: string; next: string },
    caller: Caller,
  ): Promise<{ id: string; version: number }> {
    const { accountId, username } = session;
    const answer = await this.oneByOne(username, caller, async () => {
      await this.refuseLocked(username, caller);
      const account = await this.transactions.read((tx) => this.accounts.findEnabled(tx, username));
      if (!(await isPassword(given.current, account?.passwordHash ?? null))) {
        await this.count(username, caller);
        throw passwordWrong();
      }
      if (given.current === given.next) throw passwordUnchanged();
      return this.transactions.run((tx) => this.passwords.change(tx, accountId, given.next));
    });
    await this.sessions.endAll(accountId, session.sessionId);
    return answer;
  }

  /** Tries of one name follow each other, so that a burst cannot run past the count. */
  private async oneByOne<T>(name: string, caller: Caller, work: () => Promise<T>): Promise<T> {
    const queue = this.waiting.get(name) ?? { count: 0, last: Promise.resolve() };
    if (queue.count >= mostWaiting) throw tooMany('too-many-requests', 1, caller);
    const turn = queue.last.then(work, work);
    const next = { count: queue.count + 1, last: turn };
    this.waiting.set(name, next);
    try {
      return await turn;
    } finally {
      const left = this.waiting.get(name);
      if (left) left.count -= 1;
      if (left?.count === 0) this.waiting.delete(name);
    }
  }

  private async refuseLocked(name: string, caller: Caller): Promise<void> {
    const [byName, byAddress] = await this.transactions.read(
      async (tx) =>
        [
          await this.attempts.lockedFor(tx, nameKey(name)),
          await this.attempts.lockedFor(tx, addressKey(caller)),
        ] as const,
    );
    if (byName > 0) throw tooMany('account-locked', byName, caller);
    if (byAddress > 0) throw tooMany('too-many-requests', byAddress, caller);
  }

  private count(name: string, caller: Caller): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.attempts.failed(tx, nameKey(name), perName);
      await this.attempts.failed(tx, addressKey(caller), perAddress);
    });
  }
}

const nameKey = (name: string): string => `name ${name}`;
const addressKey = ({ address }: Caller): string => `address ${address}`;

const signInFailed = (): Problem =>
  new Problem(401, 'sign-in-failed', {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'User name or password is not right.',
  });

const passwordWrong = (): Problem =>
  new Problem(409, 'password-wrong', {
    vi: 'Mật khẩu hiện tại không đúng. Nhập lại.',
    en: 'The current password is not right. Type it again.',
  });

const passwordUnchanged = (): Problem =>
  new Problem(409, 'password-unchanged', {
    vi: 'Mật khẩu mới phải khác mật khẩu hiện tại. Đặt mật khẩu khác.',
    en: 'The new password must differ from the current one. Choose another one.',
  });

const lockedTexts = {
  'account-locked': {
    vi: 'Tạm khóa 15 phút sau nhiều lần đăng nhập sai. Thử lại sau {seconds} giây hoặc liên hệ quản trị.',
    en: 'Locked for 15 minutes after several failed sign-ins. Try again in {seconds} seconds or ask the administrator.',
  },
  'too-many-requests': {
    vi: 'Thao tác quá nhanh. Thử lại sau {seconds} giây.',
    en: 'Too many attempts. Try again in {seconds} seconds.',
  },
} as const;

function tooMany(code: keyof typeof lockedTexts, seconds: number, caller: Caller): Problem {
  caller.retryAfter(seconds);
  return new Problem(429, code, lockedTexts[code], { seconds });
}
