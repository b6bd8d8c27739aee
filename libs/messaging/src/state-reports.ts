import { SteeredClock, type Clock, type Logger } from '@cau-noi/platform';
import type { DataSource } from 'typeorm';
import { foreign } from './failures.js';
import type { Heartbeats } from './heartbeats.js';
import { onConnection } from './in-transaction.js';
import { rowsOf } from './rows-of.js';
import { patience } from './silence.js';

const everyMs = 60_000;
/** The first report comes soon, so that what ended with a restart is not reported for another minute. */
const firstMs = 5_000;

type Row = { parked: number; foreign: number; oldest: Date | null };

/**
 * Publishes each minute by the wall clock what waits in this service and should not: events nobody could handle, events
 * not sent yet. Escalation judges it. With a steered clock nothing runs by itself.
 */
export class StateReports {
  private timer?: NodeJS.Timeout;
  private isStopped = false;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly heartbeats: Heartbeats,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  start(): void {
    if (!(this.clock instanceof SteeredClock)) this.plan(firstMs);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.telling;
  }

  /** Sends one report. A service that cannot look sends none: its readiness shows that the database is away. */
  async tell(now = new Date()): Promise<void> {
    const [row] = await onConnection(this.db, patience.ofPeople, (manager) => rowsOf<Row>(manager, select, [foreign]));
    if (!row) return;
    await this.heartbeats.report({
      reportedAt: now.toISOString(),
      parked: row.parked,
      foreign: row.foreign,
      oldestUnpublished: row.oldest?.toISOString() ?? null,
    });
  }

  private plan(ms: number): void {
    this.timer = setTimeout(() => {
      this.telling = this.tell()
        .catch((err: unknown) => this.logger.debug({ err }, 'no report of what waits'))
        .then(() => (this.isStopped ? undefined : this.plan(everyMs)));
    }, ms);
  }
}

const select = `
  SELECT (SELECT count(*)::int FROM parked_events WHERE status = 'parked') AS parked,
    (SELECT count(*)::int FROM parked_events WHERE status = 'parked' AND code = $1) AS "foreign",
    (SELECT written_at FROM outbox WHERE seq = (SELECT min(seq) FROM outbox_waiting)) AS oldest`;
