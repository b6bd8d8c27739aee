import { SeenEvents } from '@cau-noi/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { onConnection } from './in-transaction.js';
import { preparedRowsOf } from './rows-of.js';
import { patience } from './silence.js';

/** Polling finds only what another replica handled; what this one handled resolves its waiters at once. */
const lookMs = 50;
const remembered = 20_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An event has taken effect here when the inbox holds it or this service wrote it itself. */
export class InboxSeenEvents extends SeenEvents {
  private recent = new Set<string>();
  private older = new Set<string>();
  private readonly waiters = new Map<string, Set<() => void>>();
  private isLooking = false;

  constructor(private readonly db: DataSource) {
    super();
  }

  /** Called after each commit of this process, with what it handled and what it published. */
  took(ids: Iterable<string>): void {
    for (const id of ids) {
      this.recent.add(id);
      for (const wake of this.waiters.get(id) ?? []) wake();
    }
    if (this.recent.size < remembered) return;
    this.older = this.recent;
    this.recent = new Set();
  }

  async waitFor(eventId: string, ms: number): Promise<boolean> {
    const id = eventId.toLowerCase();
    if (!uuid.test(id)) return false;
    if (this.recent.has(id) || this.older.has(id)) return true;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const wake = () => resolve(true);
    const waiters = this.waiters.get(id) ?? new Set();
    this.waiters.set(id, waiters.add(wake));
    const limit = setTimeout(() => resolve(false), ms);
    if (!this.isLooking) void this.look();
    try {
      return await promise;
    } finally {
      clearTimeout(limit);
      waiters.delete(wake);
      if (waiters.size === 0) this.waiters.delete(id);
    }
  }

  /** Another replica may have handled it, so the tables are polled: one query for all events that are waited for. */
  private async look(): Promise<void> {
    this.isLooking = true;
    while (this.waiters.size > 0) {
      this.took(await this.stored([...this.waiters.keys()]));
      await sleep(lookMs);
    }
    this.isLooking = false;
  }

  /** Returns nothing while the database is away: then no event counts as seen. */
  private async stored(ids: string[]): Promise<string[]> {
    try {
      const found = await onConnection(this.db, patience.ofPeople, (manager) =>
        preparedRowsOf<{ id: string }>(manager, 'seen', selectSeen, [ids]),
      );
      return found.map(({ id }) => id);
    } catch {
      return [];
    }
  }
}

const selectSeen = `
  SELECT event_id AS id FROM inbox WHERE event_id = ANY($1::uuid[])
  UNION ALL SELECT id FROM outbox WHERE id = ANY($1::uuid[])`;
