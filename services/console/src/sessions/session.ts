import type { Actor } from '@cau-noi/platform';
import type { HeldPost } from '../organisation/held-posts.js';

/** Somebody who signed in, with the posts held today and the one acted in. */
export type Session = {
  sessionId: string;
  accountId: string;
  username: string;
  officerId: string;
  officerName: string | null;
  mustChange: boolean;
  posts: HeldPost[];
  acting: HeldPost | null;
  actor: Actor | null;
  /** The absolute end of the session; it ends earlier after `idleMinutes` without use. */
  endsAt: string;
  idleMinutes: number;
};

/** How long a session lasts without use, and at most; times in ms. */
export type Limits = { idleMs: number; absoluteMs: number };

/** What decides whether a session is still open. */
export type SessionTimes = { createdAt: Date; lastSeenAt: Date; endedAt: Date | null };

/** A session is open until it is ended, unused for too long, or simply too old. */
export function isOpen({ createdAt, lastSeenAt, endedAt }: SessionTimes, limits: Limits, now: Date): boolean {
  if (endedAt !== null) return false;
  const at = now.getTime();
  return at - lastSeenAt.getTime() < limits.idleMs && at - createdAt.getTime() < limits.absoluteMs;
}

/** Use is recorded at most once a minute: a write per request would cost more than it is worth. */
export const isWorthNoting = (lastSeenAt: Date, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= 60_000;

/** Who acts, in one of the posts that the account's officer holds. */
export const actorIn = (account: { accountId: string; officerId: string }, post: HeldPost): Actor => ({
  accountId: account.accountId,
  officerId: account.officerId,
  postId: post.postId,
  unitId: post.unit.unitId,
  role: post.role,
});
