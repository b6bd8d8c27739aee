import type { Transactions } from '@cau-noi/messaging';
import { Clock, Metrics, SteeredClock } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { classOf, percentiles, type Counts, type Percentiles } from './percentiles.js';

/** From the instant a clock could be known to be late: to the commit of its overdue, to the news of its alert. */
export const steps = ['overdue', 'alert'] as const;
export type LatencyStep = (typeof steps)[number];

const daysShown = 7;

/** How long lateness takes to be told; measured always, but never by a steered clock. */
@Injectable()
export class Latencies {
  private readonly pending = new Map<string, Counts>();
  private readonly isReal: boolean;
  private readonly observed;

  constructor(clock: Clock, metrics: Metrics) {
    this.isReal = !(clock instanceof SteeredClock);
    const text = (end: string): string => `From when a clock is late to ${end}.`;
    this.observed = {
      overdue: metrics.latency('lateness_to_overdue_seconds', text('its overdue event committed')),
      alert: metrics.latency('lateness_to_alert_seconds', text('the news of its committed alert')),
    };
  }

  /** Call it after the commit. */
  observe(step: LatencyStep, from: readonly Date[]): void {
    if (!this.isReal) return;
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    const key = `${day} ${step}`;
    const counts = this.pending.get(key) ?? new Map<number, number>();
    this.pending.set(key, counts);
    for (const at of from) {
      const ms = Math.max(0, now - at.getTime());
      this.observed[step](ms / 1000);
      counts.set(classOf(ms), (counts.get(classOf(ms)) ?? 0) + 1);
    }
  }

  /** Adds what was measured since the last time to what is kept. */
  async store(transactions: Transactions): Promise<void> {
    const rows = [...this.pending].flatMap(([key, counts]) => {
      const [day, step] = key.split(' ');
      return [...counts].map(([ms, count]) => ({ day, step, ms, count }));
    });
    this.pending.clear();
    if (rows.length === 0) return;
    await transactions.run((tx) =>
      tx.query(
        `INSERT INTO latencies SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(day date, step text, ms int, count bigint)
         ORDER BY 1, 2, 3 ON CONFLICT (day, step, ms) DO UPDATE SET count = latencies.count + excluded.count`,
        [JSON.stringify(rows)],
      ),
    );
  }

  /** Percentiles of the last days over all replicas, with what this one has not stored yet. */
  async recent(transactions: Transactions): Promise<Record<LatencyStep, Percentiles>> {
    const rows = await transactions.read((tx) =>
      tx.query<{ step: LatencyStep; ms: number; count: number }>(
        `SELECT step, ms, sum(count)::float8 AS count FROM latencies WHERE day > $1::date - $2::int GROUP BY step, ms`,
        [new Date().toISOString().slice(0, 10), daysShown],
      ),
    );
    const of = (step: LatencyStep): Percentiles => {
      const own = [...this.pending].flatMap(([key, counts]) => (key.endsWith(` ${step}`) ? [...counts] : []));
      return percentiles([
        ...rows.filter((row) => row.step === step).map((row) => [row.ms, row.count] as const),
        ...own,
      ]);
    };
    return { overdue: of('overdue'), alert: of('alert') };
  }
}
