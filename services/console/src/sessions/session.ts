/** How long a session lasts without use, and at most; times in ms. */
export type Limits = { idleMs: number; absoluteMs: number };

/** What decides whether a session still stands. */
export type SessionTimes = { createdAt: Date; lastSeenAt: Date; endedAt: Date | null };

/** A session stands until it is ended, unused for too long, or simply too old. */
export function stands({ createdAt, lastSeenAt, endedAt }: SessionTimes, limits: Limits, now: Date): boolean {
  if (endedAt !== null) return false;
  const at = now.getTime();
  return at - lastSeenAt.getTime() < limits.idleMs && at - createdAt.getTime() < limits.absoluteMs;
}

/** Use is noted at most once a minute: a write per request would cost more than it tells. */
export const isWorthNoting = (lastSeenAt: Date, now: Date): boolean => now.getTime() - lastSeenAt.getTime() >= 60_000;
