import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Servers } from '../servers.js';
import type { ServiceName } from './service-process.js';
import { serviceNames, startServices, type RunningServices } from './services.js';
import { prefix } from './wire.js';

const patienceMs = 900_000;

/** The databases of the bench and what runs on them. */
export class Place {
  readonly brokers: string;
  private aheadMs = 0;

  constructor(private readonly servers: Servers) {
    this.brokers = servers.kafka;
  }

  readonly url = (name: string): string =>
    Object.assign(new URL(this.servers.postgres), { pathname: `/due_${name}` }).href;

  /** Business time of the services. */
  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  async makeDatabases(): Promise<void> {
    for (const name of serviceNames) await this.makeDatabase(name);
  }

  async makeDatabase(name: string): Promise<string> {
    await query(this.servers.postgres, `CREATE DATABASE due_${name}`);
    return this.url(name);
  }

  /** Starts both services with this business time. */
  start(now: Date): Promise<RunningServices> {
    this.aheadMs = now.getTime() - Date.now();
    return startServices({ brokers: this.brokers, prefix, aheadMs: this.aheadMs }, this.url);
  }

  rows<R extends object>(name: ServiceName, sql: string): Promise<R[]> {
    return query<R>(this.url(name), sql);
  }

  /** Polls until the condition holds; returns when that was, in epoch ms. */
  async until(name: ServiceName, sql: string, everyMs = 200): Promise<number> {
    const client = new pg.Client({ connectionString: this.url(name) });
    await client.connect();
    try {
      for (const latest = Date.now() + patienceMs; ; await pause(everyMs)) {
        const { rows } = await client.query<{ done: boolean | null }>(sql);
        if (rows[0]?.done) return Date.now();
        if (Date.now() > latest) throw new Error(`${name} has not come there: ${sql}`);
      }
    } finally {
      await client.end();
    }
  }
}

async function query<R extends object>(connectionString: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<R>(sql).finally(() => client.end());
  return rows;
}
