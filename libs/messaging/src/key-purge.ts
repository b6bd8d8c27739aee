import type { Logger } from '@cau-noi/platform';
import type { DataSource } from 'typeorm';

const hourMs = 3_600_000;
const batch = 10_000;
/** Any number: one replica at a time tidies up. */
const lock = 7_205_011;

/**
 * Idempotency keys are kept for seven days of wall-clock time: nobody retries a request later, and a draft that waited
 * longer is a new one.
 */
export class KeyPurge {
  private timer?: NodeJS.Timeout;
  private running?: Promise<unknown>;

  constructor(
    private readonly db: DataSource,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running ??= this.runAll().finally(() => (this.running = undefined))), hourMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Removes one batch; returns the number of keys, 0 when nothing is left or another replica is at it. */
  async runOnce(): Promise<number> {
    const [, removed] = (await this.db.query(purge, [lock, batch])) as [unknown, number];
    return removed;
  }

  private async runAll(): Promise<void> {
    try {
      while ((await this.runOnce()) === batch);
    } catch (err) {
      this.logger.warn({ err }, 'old idempotency keys were not removed; that is tried again in an hour');
    }
  }
}

const purge = `
  DELETE FROM idempotency_keys WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM idempotency_keys WHERE created_at < now() - interval '7 days' AND pg_try_advisory_xact_lock($1) LIMIT $2))`;
