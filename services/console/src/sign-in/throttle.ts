/** How many failures are borne, and how long nobody may try after each one beyond that; times in ms. */
export type Patience = {
  failures: number;
  /** Failures are forgotten after this time without another one (`sliding`), or after the first one. */
  windowMs: number;
  sliding: boolean;
  /** Doubles with each further failure. */
  firstLockMs: number;
  longestLockMs: number;
};

/** Failed sign-ins under one key: since the first one, or the last one where the window slides. */
export type Failures = { count: number; since: Date; lockedUntil: Date | null };

const [second, minute] = [1_000, 60_000];

/**
 * Of one name from one place: an address, or a browser that signed in under that name before. Whoever types wrongly
 * elsewhere takes nothing from the person, whether the name exists or not.
 */
export const perPlace: Patience = {
  failures: 5,
  windowMs: 60 * minute,
  sliding: true,
  firstLockMs: 30 * second,
  longestLockMs: 15 * minute,
};

/** Of one name from everywhere, browsers it knows apart: somebody guesses from many addresses. */
export const perName: Patience = { ...perPlace, failures: 30 };

/** Of one address, whatever the name. An office of many people may share one. */
export const perAddress: Patience = {
  failures: 60,
  windowMs: 5 * minute,
  sliding: false,
  firstLockMs: 5 * minute,
  longestLockMs: 5 * minute,
};

/** Whole seconds until somebody may try again; 0 when now. */
export function lockedFor(failures: Failures | null, now: Date): number {
  const until = failures?.lockedUntil?.getTime() ?? 0;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

/** One more failure; from the last one that is borne on, each locks the key, for longer and longer. */
export function failedAgain(failures: Failures | null, patience: Patience, now: Date): Failures {
  const isFresh = failures !== null && now.getTime() - failures.since.getTime() < patience.windowMs;
  const count = isFresh ? failures.count + 1 : 1;
  const beyond = count - patience.failures;
  const lockMs = Math.min(patience.longestLockMs, patience.firstLockMs * 2 ** Math.min(beyond, 20));
  return {
    count,
    since: isFresh && !patience.sliding ? failures.since : now,
    lockedUntil: beyond >= 0 ? new Date(now.getTime() + lockMs) : null,
  };
}

/** What an address counts as: a household or an office has a whole /64 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(tail === undefined ? [] : gap), ...after].slice(0, 4).join(':');
}
