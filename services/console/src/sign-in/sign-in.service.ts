import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NotFound, NotReady, Problem } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { AccountsService } from '../accounts/accounts.service.js';
import { isPassword } from '../accounts/password-hash.service.js';
import { normalName } from '../accounts/password-rules.js';
import { PasswordsService } from '../accounts/passwords.service.js';
import type { Caller } from '../sessions/session.input.js';
import type { Session } from '../sessions/session.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AttemptsService } from './attempts.service.js';
import { KnownBrowsersStore } from './known-browsers.store.js';
import { networkOf, perAddress, perName, perPlace } from './throttle.js';

/** Attempts from one place that may wait here at a time. */
const mostWaiting = 20;

/** The keys failures are counted under; `name` null: not counted for everywhere, because the account knows this browser. */
type Place = { key: string; name: string | null; address: string };

/**
 * Signs people in. A wrong name and a wrong password get one response, after the same time; many failures lock the place they
 * come from.
 */
@Injectable()
export class SignInService {
  private readonly waiting = new Map<string, { count: number; last: Promise<unknown> }>();

  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsService,
    private readonly attempts: AttemptsService,
    private readonly browsers: KnownBrowsersStore,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Opens a session and sets its cookie; the one that was open in this browser before ends, whoever it was of.
   * Codes: `sign-in-failed`, `account-locked`, `too-many-requests`, `no-current-post`.
   */
  async signIn(
    { username, password }: { username: string; password: string },
    before: Session | null,
    caller: Caller,
  ): Promise<Session> {
    const name = normalName(username);
    const place = await this.placeOf(name, caller);
    const account = await this.oneByOne(place.key, caller, async () => {
      await this.refuseLocked(place, caller);
      const found = await this.transactions.read((tx) => this.accounts.findEnabled(tx, name));
      if (!(await isPassword(password, found?.passwordHash ?? null)) || !found) {
        await this.count(place);
        throw signInFailed();
      }
      return found;
    });
    const browser = caller.browser ?? randomBytes(32).toString('base64url');
    const token = await this.transactions.run(async (tx) => {
      await this.attempts.forget(tx, place.key);
      await this.browsers.remember(tx, account.accountId, browser);
      return this.sessions.open(tx, account, caller.agent);
    });
    const session = await this.sessions.resolve(token);
    if (!session) throw new NotReady();
    if (before) await this.sessions.end(before.accountId, before.sessionId).catch(ignoreEnded);
    caller.setCookie(token);
    if (caller.browser === null) caller.knowAgain(browser);
    return session;
  }

  /** By the owner; every other session of the account ends. Codes: `password-wrong`, `account-locked`, those of a new password. */
  async changePassword(
    session: Session,
    given: { current: string; next: string },
    caller: Caller,
  ): Promise<{ id: string; version: number }> {
    const { accountId, username } = session;
    const place = await this.placeOf(username, caller);
    const answer = await this.oneByOne(place.key, caller, async () => {
      await this.refuseLocked(place, caller);
      const account = await this.transactions.read((tx) => this.accounts.findEnabled(tx, username));
      if (!(await isPassword(given.current, account?.passwordHash ?? null))) {
        await this.count(place);
        throw passwordWrong();
      }
      if (given.current === given.next) throw passwordUnchanged();
      return this.transactions.run((tx) => this.passwords.change(tx, accountId, given.next));
    });
    await this.sessions.endAll(accountId, session.sessionId);
    return answer;
  }

  /** Where an attempt for a name comes from: the browser where the account knows it, else the address. */
  private async placeOf(name: string, { address, browser }: Caller): Promise<Place> {
    const isKnown = await this.transactions.read((tx) => this.browsers.isKnown(tx, name, browser));
    const network = networkOf(address);
    const key = isKnown ? `browser ${browser} ${name}` : `place ${network} ${name}`;
    return { key, name: isKnown ? null : `name ${name}`, address: `address ${network}` };
  }

  /** Attempts from one place follow each other, so that a burst cannot run past the count. */
  private async oneByOne<T>(key: string, caller: Caller, work: () => Promise<T>): Promise<T> {
    const queue = this.waiting.get(key) ?? { count: 0, last: Promise.resolve() };
    if (queue.count >= mostWaiting) throw tooMany('too-many-requests', 1, caller);
    const turn = queue.last.then(work, work);
    const next = { count: queue.count + 1, last: turn };
    this.waiting.set(key, next);
    try {
      return await turn;
    } finally {
      const left = this.waiting.get(key);
      if (left) left.count -= 1;
      if (left?.count === 0) this.waiting.delete(key);
    }
  }

  private async refuseLocked({ key, name, address }: Place, caller: Caller): Promise<void> {
    const [here, everywhere, byAddress] = await this.transactions.read(async (tx) => [
      await this.attempts.lockedFor(tx, key),
      name === null ? 0 : await this.attempts.lockedFor(tx, name),
      name === null ? 0 : await this.attempts.lockedFor(tx, address),
    ]);
    const locked = Math.max(here ?? 0, everywhere ?? 0);
    if (locked > 0) throw tooMany('account-locked', locked, caller);
    if (byAddress) throw tooMany('too-many-requests', byAddress, caller);
  }

  private count({ key, name, address }: Place): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.attempts.failed(tx, key, perPlace);
      if (name !== null) await this.attempts.failed(tx, name, perName);
      await this.attempts.failed(tx, address, perAddress);
    });
  }
}

/** It ended by itself in the meantime. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof NotFound)) throw error;
}

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
    vi: 'Tạm khóa tên này ở nơi đây sau nhiều lần nhập sai. Thử lại sau {seconds} giây, đăng nhập trên máy đã từng dùng, hoặc liên hệ quản trị.',
    en: 'This name failed several times from here. Try again in {seconds} seconds, sign in where you did before, or ask the administrator.',
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
