import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Supervised } from './supervised.js';

/** Counts, twice a second, how many connections PostgreSQL serves. */
export class Connections {
  most = 0;
  private readonly stopped = new AbortController();
  private readonly loop: Promise<void>;

  constructor(private readonly system: Supervised) {
    this.loop = this.watch();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.loop;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      this.most = Math.max(this.most, await this.count().catch(() => 0)); // a server that is just being killed
      await pause(500, undefined, { signal }).catch(() => undefined);
    }
  }

  private async count(): Promise<number> {
    const client = new pg.Client({
      connectionString: this.system.databaseUrl('console'),
      connectionTimeoutMillis: 2_000,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<{ count: number }>(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE backend_type = 'client backend'",
      );
      return (rows[0]?.count ?? 1) - 1; // without this one
    } finally {
      await client.end();
    }
  }
}
