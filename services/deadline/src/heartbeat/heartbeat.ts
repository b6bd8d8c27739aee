import type { Pulse } from '@cau-noi/messaging';

/** What a replica did between two heartbeats: due rows it claimed, and those of them that led to an event. */
export type Done = { since: Date; now: Date; claimed: number; fired: number };

/** Due rows that nobody has claimed yet; `held` are those that wait for a change of the calendar. */
export type Waiting = { unclaimed: number; held: number; oldest: Date | null };

/** Builds a heartbeat; every claimed row that led to no event is in it with its reason. */
export function heartbeatOf({ since, now, claimed, fired }: Done, { unclaimed, held, oldest }: Waiting): Pulse {
  const skipped = [
    { reason: 'nothing-to-say', count: claimed - fired },
    { reason: 'calendar-change-first', count: held },
  ];
  return {
    beatAt: now.toISOString(),
    since: since.toISOString(),
    claimed,
    fired,
    skipped: skipped.filter(({ count }) => count > 0),
    unclaimed,
    oldestUnclaimed: oldest?.toISOString() ?? null,
  };
}
