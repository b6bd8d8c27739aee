import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, NotFound, SystemClock } from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import { ConsoleConfig } from '../config.js';
import { actingPost, type HeldPost } from '../organisation/held-posts.js';
import { OfficersStore } from '../organisation/officers.store.js';
import { LiveBus } from '../replicas/live-bus.store.js';
import { actorIn, isOpen, isWorthNoting, type Limits, type Session } from './session.js';
import { sessionItem, type SessionList } from './session.view.js';
import { SessionsStore, timesOf, type SessionRow, type SignedInRow } from './sessions.store.js';

type Known = { session: Session | null; until: number };

/** How long a session is kept in memory before the database is asked again, in ms; ends are announced at once. */
const rememberMs = 3_000;
const mostRemembered = 10_000;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions are kept in the database under the hash of their secret; they go by the wall clock. */
@Injectable()
export class SessionsService {
  private readonly limits: Limits;
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly transactions: Transactions,
    private readonly store: SessionsStore,
    private readonly officers: OfficersStore,
    private readonly clock: Clock,
    private readonly wall: SystemClock,
    private readonly bus: LiveBus,
    private readonly config: ConsoleConfig,
  ) {
    this.limits = { idleMs: config.SESSION_IDLE_MINUTES * 60_000, absoluteMs: config.SESSION_HOURS * 3_600_000 };
    bus.listen(({ changedSessions }) => changedSessions?.forEach((id) => this.forget(id)));
    bus.listen(({ directoryChanged }) => directoryChanged && this.known.clear());
  }

  /** Opens a session and returns its secret, which is stored nowhere. Codes: `no-current-post`. */
  async open(tx: Tx, account: { accountId: string; officerId: string }, agent: string | null): Promise<string> {
    const { posts } = await this.officers.find(tx, account.officerId, this.clock.now());
    if (posts.length === 0) throw noCurrentPost();
    const token = randomBytes(32).toString('base64url');
    await this.store.insert(tx, {
      sessionId: randomUUID(),
      tokenHash: hashOf(token),
      accountId: account.accountId,
      agent,
      createdAt: this.wall.now(),
    });
    return token;
  }

  /** The session of a secret, or null when there is none (any more). */
  async resolve(token: string): Promise<Session | null> {
    const key = hashOf(token).toString('base64');
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.session;
    const session = await this.transactions.run((tx) => this.load(tx, token));
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(key, { session, until: performance.now() + rememberMs });
    return session;
  }

  /** Acts in another post from now on. Codes: `not-found` for a post that is not held today. */
  async choosePost(session: Session, postId: string): Promise<Session> {
    const chosen = session.posts.find((post) => post.postId === postId);
    if (!chosen) throw new NotFound('post');
    await this.transactions.run((tx) => this.store.setPost(tx, session.sessionId, postId));
    await this.announce([session.sessionId]);
    return { ...session, acting: chosen, actor: actorIn(session, chosen) };
  }

  /** The open sessions of the account of `session`. */
  list(session: Session): Promise<SessionList> {
    return this.transactions.read(async (tx) => {
      const rows = await this.store.notEnded(tx, session.accountId);
      const now = this.wall.now();
      const open = rows.filter((row) => this.isOpen(row, now));
      return { items: open.map((row) => sessionItem(row, session)), next: null };
    });
  }

  /** Ends one session of the account. Codes: `not-found`. */
  async end(accountId: string, sessionId: string): Promise<void> {
    const ended = await this.transactions.run((tx) => this.store.endOne(tx, accountId, sessionId, this.wall.now()));
    await this.announce(ended);
    if (ended.length === 0) throw new NotFound('session');
  }

  /** Ends every session of an account, except the one named, which is read again. */
  async endAll(accountId: string, exceptSessionId: string | null = null): Promise<void> {
    const ended = await this.transactions.run((tx) =>
      this.store.endOthers(tx, accountId, exceptSessionId, this.wall.now()),
    );
    await this.announce(ended);
    if (exceptSessionId !== null) await this.announce([exceptSessionId]);
  }

  /** Of these sessions, those that are no longer open. */
  async ended(sessionIds: readonly string[]): Promise<string[]> {
    const rows = await this.transactions.read((tx) => this.store.enabled(tx, sessionIds));
    const now = this.wall.now();
    const open = new Set(rows.filter((row) => this.isOpen(row, now)).map((row) => row.session_id));
    return sessionIds.filter((id) => !open.has(id));
  }

  private async load(tx: Tx, token: string): Promise<Session | null> {
    const row = await this.store.find(tx, hashOf(token));
    const now = this.wall.now();
    if (!row || !this.isOpen(row, now)) return null;
    if (isWorthNoting(row.last_seen_at, now)) await this.store.noteUse(tx, row.session_id, now);
    const { name, posts } = await this.officers.find(tx, row.officer_id, this.clock.now());
    return this.sessionOf(row, name, posts);
  }

  private sessionOf(row: SignedInRow, officerName: string | null, posts: HeldPost[]): Session {
    const acting = actingPost(posts, row.chosen_post_id);
    const account = { accountId: row.account_id, officerId: row.officer_id };
    return {
      ...account,
      sessionId: row.session_id,
      username: row.username,
      officerName,
      mustChange: row.must_change,
      posts,
      acting,
      actor: acting && actorIn(account, acting),
      endsAt: new Date(row.created_at.getTime() + this.limits.absoluteMs).toISOString(),
      idleMinutes: this.config.SESSION_IDLE_MINUTES,
    };
  }

  private isOpen(row: SessionRow, now: Date): boolean {
    return isOpen(timesOf(row), this.limits, now);
  }

  /** Every replica forgets what it knew of these sessions, and closes their streams. */
  private async announce(sessionIds: string[]): Promise<void> {
    sessionIds.forEach((id) => this.forget(id));
    if (sessionIds.length > 0) await this.bus.send({ changedSessions: sessionIds });
  }

  private forget(sessionId: string): void {
    for (const [key, { session }] of this.known) if (session?.sessionId === sessionId) this.known.delete(key);
  }
}

const noCurrentPost = (): RuleBroken =>
  new RuleBroken('no-current-post', {
    vi: 'Bạn chưa có chức vụ còn hiệu lực. Liên hệ quản trị.',
    en: 'You hold no post at present. Ask the administrator.',
  });
