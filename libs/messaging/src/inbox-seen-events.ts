import { SeenEvents } from '@cau-noi/platform';
import type { DataSource } from 'typeorm';

const pollMs = 50;
const remembered = 20_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An event has taken effect here when the inbox holds it or this service wrote it itself. */
export class InboxSeenEvents extends SeenEvents {
  private recent = new Set<string>();
  private older = new Set<string>();
  private readonly waiters = new Map<string, Set<() => void>>();

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
    const until = performance.now() + ms;
    while (!(await this.isStored(id))) {
      const left = until - performance.now();
      if (left <= 0) return false;
      if (await this.wokenWithin(id, Math.min(left, pollMs))) return true;
    }
    return true;
  }

  /** Another replica may have handled it, hence the look into the tables. */
  private async isStored(id: string): Promise<boolean> {
    const found: unknown[] = await this.db
      .query('SELECT 1 FROM inbox WHERE event_id = $1 UNION ALL SELECT 1 FROM outbox WHERE id = $1 LIMIT 1', [id])
      .catch(() => []); // the database is away: not seen, for all we know
    return found.length > 0;
  }

  private async wokenWithin(id: string, ms: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const wake = () => resolve(true);
    const waiters = this.waiters.get(id) ?? new Set();
    this.waiters.set(id, waiters.add(wake));
    const net = setTimeout(() => resolve(false), ms);
    if (this.recent.has(id)) wake(); // it came while we looked into the tables
    try {
      return await promise;
    } finally {
      clearTimeout(net);
      waiters.delete(wake);
      if (waiters.size === 0) this.waiters.delete(id);
    }
  }
}
