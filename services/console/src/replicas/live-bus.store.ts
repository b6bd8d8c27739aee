import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger, Readiness } from '@cau-noi/platform';
import { onConnection, patience } from '@cau-noi/messaging';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ConsoleConfig } from '../config.js';
import { partsOf, type News } from './news.js';

const channel = 'console_live';
const retryMs = 1_000;

/** Messages between replicas by NOTIFY, always in a statement of its own: inside a transaction it halves the commit rate. */
@Injectable()
export class LiveBus implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners: ((news: News) => void)[] = [];
  private client: pg.Client | undefined;
  private isStopped = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly config: ConsoleConfig,
    private readonly logger: Logger,
    readiness: Readiness,
  ) {
    readiness.add('live updates', () => this.client !== undefined || 'not connected to PostgreSQL');
  }

  /** `listener` gets the news of every replica, this one included. */
  listen(listener: (news: News) => void): void {
    this.listeners.push(listener);
  }

  /** Sends to every replica, this one included. */
  async send(news: News): Promise<void> {
    const values = [channel, partsOf(news).map((part) => JSON.stringify(part))];
    await onConnection(this.db, patience.ofPeople, (_, client) =>
      client.query('SELECT pg_notify($1, part) FROM unnest($2::text[]) AS part', values),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined); // it may be broken already
  }

  private async connect(): Promise<void> {
    if (this.isStopped) return;
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'console-live',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ payload }) => this.hear(payload ?? '{}'));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.client = client;
    } catch (error) {
      this.logger.warn({ err: error }, 'live updates wait for PostgreSQL');
      this.reconnect(client);
    }
  }

  private reconnect(client: pg.Client): void {
    if (this.client === client) this.client = undefined;
    if (this.isStopped) return;
    client.removeAllListeners('end');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), retryMs);
  }

  private hear(payload: string): void {
    const news = JSON.parse(payload) as News;
    for (const listener of this.listeners) listener(news);
  }
}
