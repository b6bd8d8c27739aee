import type { ServiceName, System } from '@cau-noi/system';

/** A whole system, as far as somebody at its screens has to do with it. */
export type ServedSystem = {
  /** Address of the public origin. */
  readonly origin: string;
  /** Inner addresses, for what no account of the demonstration may do. */
  readonly services: Readonly<Record<ServiceName, { url: string }>>;
  /** An access token for an actor, for those addresses. */
  token: System['token'];
  /** Waits until every effect of what was done has taken place. */
  quiesce(): Promise<void>;
  /** Moves business time on, stopping at every due instant on the way; all effects have taken place when it returns. */
  advanceTo(instant: Date): Promise<void>;
  /** Stops one service while it is in use; the returned function brings it back at its old address. `quiesce` no more after it. */
  interrupt(service: Exclude<ServiceName, 'console'>): Promise<() => Promise<void>>;
  /** Stops everything and removes its databases and topics. */
  close(): Promise<void>;
};

/** What a system begins with: the demonstration organisation with an account for everybody, or nothing at all. */
export type Beginning = {
  organisation: 'demonstration' | 'none';
  /** Keeps databases and topics apart; lower-case letters and digits. */
  name: string;
  /** Where business time begins, ISO 8601. */
  startAt: string;
};

/** A system that has come to rest; `link`: the one-time link of the first administrator, where there is no account. */
export type Begun = { system: ServedSystem; link: string };
