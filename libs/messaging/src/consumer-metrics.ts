import type { Metrics } from '@cau-noi/platform';
import { Histogram } from 'prom-client';
import type { Tally } from './settle.js';

/** Metrics of a service's consumer. */
export class ConsumerMetrics {
  private readonly outcomes;
  private readonly behind;
  private readonly sizes: Histogram;

  constructor(metrics: Metrics) {
    this.outcomes = metrics.counter('consumer_events_total', 'Messages by how they ended.', ['outcome']);
    this.behind = metrics.gauge('consumer_lag_events', 'Messages of a partition not yet settled.', [
      'topic',
      'partition',
    ]);
    this.sizes = new Histogram({
      name: 'consumer_transaction_events',
      help: 'Messages settled together.',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500],
      registers: [metrics.registry],
    });
  }

  /** Other partitions may be this replica's now. */
  joined(): void {
    this.behind.reset();
  }

  lag(topic: string, partition: number, count: number): void {
    this.behind.set({ topic, partition: String(partition) }, Math.max(0, count));
  }

  settled(tally: Tally, size: number): void {
    this.sizes.observe(size);
    for (const [outcome, count] of Object.entries(tally)) if (count > 0) this.outcomes.inc({ outcome }, count);
  }
}
