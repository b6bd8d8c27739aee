/** How many failures are borne within a time, and how long nobody may try after that; times in ms. */
export type Patience = { failures: number; windowMs: number; lockMs: number };

/** Failed sign-ins under one key: a user name or an address. */
export type Failures = { count: number; since: Date; lockedUntil: Date | null };

/** Five wrong passwords of one name lock it for a quarter of an hour, whether the name exists or not. */
export const perName: Patience = { failures: 5, windowMs: 15 * 60_000, lockMs: 15 * 60_000 };

/** An office of many people may share one address. */
export const perAddress: Patience = { failures: 60, windowMs: 5 * 60_000, lockMs: 5 * 60_000 };

/** Whole seconds until somebody may try again; 0 when now. */
export function lockedFor(failures: Failures | null, now: Date): number {
  const until = failures?.lockedUntil?.getTime() ?? 0;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

/** One more failure; the last one that is borne locks the key. */
export function failedAgain(failures: Failures | null, patience: Patience, now: Date): Failures {
  const isFresh =
    failures !== null && now.getTime() - failures.since.getTime() < patience.windowMs && !hasUnlocked(failures, now);
  const count = isFresh ? failures.count + 1 : 1;
  return {
    count,
    since: isFresh ? failures.since : now,
    lockedUntil: count >= patience.failures ? new Date(now.getTime() + patience.lockMs) : null,
  };
}

const hasUnlocked = ({ lockedUntil }: Failures, now: Date): boolean => lockedUntil !== null && lockedUntil <= now;
