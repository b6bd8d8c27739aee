import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, NotFound, SystemClock, type Actor } from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import { ConsoleConfig } from '../config.js';
import { actingPost, type HeldPost } from '../organisation/held-posts.js';
import { isWorthNoting, stands, type Limits } from './session.js';
import { LiveBus } from '../replicas/live-bus.store.js';
import type { SessionItem, SessionList } from '../personal/me.view.js';
import { OfficersService } from '../organisation/officers.store.js';
import type { Session } from './session-context.service.js';

type Row = {
  session_id: string;
  account_id: string;
  chosen_post_id: string | null;
  agent: string | null;
  created_at: Date;
  last_seen_at: Date;
  ended_at: Date | null;
  username: string;
  officer_id: string;
  must_change: boolean;
};

/** A session of one's own, as it is shown for revoking. */

type Known = { session: Session | null; until: number };

/** How long a session is taken as read before the database is asked again, in ms; ends are announced at once. */
const rememberMs = 3_000;
const mostRemembered = 10_000;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions live in the database under the hash of their secret; they go by the wall clock. */
@Injectable()
export class SessionsService {
  private readonly limits: Limits;
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly transactions: Transactions,
    private readonly officers: OfficersService,
    private readonly clock: Clock,
    private readonly wall: SystemClock,
    private readonly bus: LiveBus,
    private readonly config: ConsoleConfig,
  ) {
    this.limits = { idleMs: config.SESSION_IDLE_MINUTES * 60_000, absoluteMs: config.SESSION_HOURS * 3_600_000 };
    bus.listen(({ changedSessions }) => changedSessions?.forEach((id) => this.forget(id)));
    bus.listen(({ directoryChanged }) => directoryChanged && this.known.clear());
  }

  /** Opens a session and answers its secret, which is kept nowhere. Codes: `no-current-post`. */
  async open(tx: Tx, account: { accountId: string; officerId: string }, agent: string | null): Promise<string> {
    const { posts } = await this.officers.find(tx, account.officerId, this.clock.now());
    if (posts.length === 0) throw noCurrentPost();
    const token = randomBytes(32).toString('base64url');
    const now = this.wall.now();
    await tx.query(
      'INSERT INTO sessions (session_id, token_hash, account_id, agent, created_at, last_seen_at) VALUES ($1, $2, $3, $4, $5, $5)',
      [randomUUID(), hashOf(token), account.accountId, agent, now],
    );
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

  private async load(tx: Tx, token: string): Promise<Session | null> {
    const [row] = await tx.prepared<Row>(
      'session-by-secret',
      `SELECT session_id, account_id, chosen_post_id, agent, s.created_at, last_seen_at, ended_at, username, officer_id, must_change
         FROM sessions s JOIN accounts a USING (account_id) WHERE token_hash = $1 AND a.enabled`,
      [hashOf(token)],
    );
    const now = this.wall.now();
    if (
      !row ||
      !stands({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, endedAt: row.ended_at }, this.limits, now)
    )
      return null;
    if (isWorthNoting(row.last_seen_at, now)) {
      await tx.query('UPDATE sessions SET last_seen_at = greatest(last_seen_at, $2) WHERE session_id = $1', [
        row.session_id,
        now,
      ]);
    }
    const { name, posts } = await this.officers.find(tx, row.officer_id, this.clock.now());
    return this.sessionOf(row, name, posts);
  }

  private sessionOf(row: Row, officerName: string | null, posts: HeldPost[]): Session {
    const acting = actingPost(posts, row.chosen_post_id);
    return {
      sessionId: row.session_id,
      accountId: row.account_id,
      username: row.username,
      officerId: row.officer_id,
      officerName,
      mustChange: row.must_change,
      posts,
      acting,
      actor: acting && actorOf(row, acting),
      endsAt: new Date(row.created_at.getTime() + this.limits.absoluteMs).toISOString(),
      idleMinutes: this.config.SESSION_IDLE_MINUTES,
    };
  }

  /** Codes: `not-found` for a post that is not held today. */
  async choosePost(session: Session, postId: string): Promise<Session> {
    const chosen = session.posts.find((post) => post.postId === postId);
    if (!chosen) throw new NotFound('post');
    await this.transactions.run((tx) =>
      tx.query('UPDATE sessions SET chosen_post_id = $2 WHERE session_id = $1', [session.sessionId, postId]),
    );
    await this.announce([session.sessionId]);
    return {
      ...session,
      acting: chosen,
      actor: actorOf({ account_id: session.accountId, officer_id: session.officerId }, chosen),
    };
  }

  list(session: Session): Promise<SessionList> {
    return this.transactions.read(async (tx) => {
      const rows = await tx.query<Row>(
        'SELECT * FROM sessions WHERE account_id = $1 AND ended_at IS NULL ORDER BY last_seen_at DESC LIMIT 100',
        [session.accountId],
      );
      const now = this.wall.now();
      const open = rows.filter((row) =>
        stands({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, endedAt: row.ended_at }, this.limits, now),
      );
      return { items: open.map((row) => itemOf(row, session)), next: null };
    });
  }

  /** Ends one session of the account. */
  async end(accountId: string, sessionId: string): Promise<void> {
    const ended = await this.endWhere('account_id = $2 AND session_id = $3', [accountId, sessionId]);
    if (ended.length === 0) throw new NotFound('session');
  }

  /** Ends every session of an account, but the one named, which is read anew. */
  async endAll(accountId: string, exceptSessionId: string | null = null): Promise<void> {
    await this.endWhere('account_id = $2 AND session_id IS DISTINCT FROM $3', [accountId, exceptSessionId]);
    if (exceptSessionId !== null) await this.announce([exceptSessionId]);
  }

  /** Of these sessions, those that no longer stand. */
  async ended(sessionIds: readonly string[]): Promise<string[]> {
    const rows = await this.transactions.read((tx) =>
      tx.query<Row>(
        'SELECT s.* FROM sessions s JOIN accounts a USING (account_id) WHERE session_id = ANY($1) AND a.enabled',
        [sessionIds],
      ),
    );
    const now = this.wall.now();
    const open = rows.filter((row) =>
      stands({ createdAt: row.created_at, lastSeenAt: row.last_seen_at, endedAt: row.ended_at }, this.limits, now),
    );
    const standing = new Set(open.map((row) => row.session_id));
    return sessionIds.filter((id) => !standing.has(id));
  }

  private async endWhere(condition: string, params: unknown[]): Promise<string[]> {
    const rows = await this.transactions.run((tx) =>
      tx.query<Row>(`UPDATE sessions SET ended_at = $1 WHERE ended_at IS NULL AND ${condition} RETURNING session_id`, [
        this.wall.now(),
        ...params,
      ]),
    );
    const ids = rows.map((row) => row.session_id);
    await this.announce(ids);
    return ids;
  }

  /** Every replica forgets what it knew of these sessions, and closes their streams. */
  private async announce(sessionIds: string[]): Promise<void> {
    sessionIds.forEach((id) => this.forget(id));
    if (sessionIds.length > 0) await this.bus.say({ changedSessions: sessionIds });
  }

  private forget(sessionId: string): void {
    for (const [key, { session }] of this.known) if (session?.sessionId === sessionId) this.known.delete(key);
  }
}

const actorOf = (row: Pick<Row, 'account_id' | 'officer_id'>, post: HeldPost): Actor => ({
  accountId: row.account_id,
  officerId: row.officer_id,
  postId: post.postId,
  unitId: post.unit.unitId,
  role: post.role,
});

const itemOf = (row: Row, session: Session): SessionItem => ({
  id: row.session_id,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  agent: row.agent,
  current: row.session_id === session.sessionId,
});

const noCurrentPost = (): RuleBroken =>
  new RuleBroken('no-current-post', {
    vi: 'Bạn chưa có chức vụ còn hiệu lực. Liên hệ quản trị.',
    en: 'You hold no post at present. Ask the administrator.',
  });
