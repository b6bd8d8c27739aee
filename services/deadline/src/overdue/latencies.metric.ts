import type { Transactions } from '@cau-noi/messaging';
import { Clock, Metrics, SteeredClock } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { addLatencies, latenciesSince } from './latencies.store.js';
import { classOf, percentiles, type Counts, type LatencyStep, type Percentiles } from './percentiles.js';

const daysShown = 7;

/** How long it takes until lateness is published; always measured, but never by a steered clock. */
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

  /** Adds what was measured since the last call to what is stored. */
  async store(transactions: Transactions): Promise<void> {
    const rows = [...this.pending].flatMap(([key, counts]) => {
      const [day = '', step] = key.split(' ');
      return [...counts].map(([ms, count]) => ({ day, step: step as LatencyStep, ms, count }));
    });
    this.pending.clear();
    if (rows.length > 0) await transactions.run((tx) => addLatencies(tx, rows));
  }

  /** Percentiles of the last days over all replicas, with what this one has not stored yet. */
  async recent(transactions: Transactions): Promise<Record<LatencyStep, Percentiles>> {
    const today = new Date().toISOString().slice(0, 10);
    const rows = await transactions.read((tx) => latenciesSince(tx, today, daysShown));
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
