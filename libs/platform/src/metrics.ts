import { Counter, Gauge, Histogram, Registry, Summary, collectDefaultMetrics } from 'prom-client';

/** One for the process: several services in one process share the same memory and event loop. */
let processRegistry: Registry | undefined;

function processMetrics(): Registry {
  if (!processRegistry) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry;
}

/** The numbers of one service in Prometheus' format. */
export class Metrics {
  readonly registry = new Registry();
  readonly http: Histogram<'route' | 'status'>;

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    this.http = this.histogram('http_request_seconds', 'Time to answer a request, by route and status.', [
      'route',
      'status',
    ]);
  }

  counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /** `collect` is called at each reading, for values that are asked for rather than counted. */
  gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[] = [],
    collect?: (gauge: Gauge<L>) => void | Promise<void>,
  ): Gauge<L> {
    const gauge: Gauge<L> = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      ...(collect && { collect: () => collect(gauge) }),
    });
    return gauge;
  }

  /** In seconds, from 1 ms to 10 s. */
  histogram<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Histogram<L> {
    const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }

  /**
   * Creates what `histogram` does, and percentiles of the last ten minutes. Returns a function that takes a duration in
   * seconds.
   */
  latency(name: string, help: string): (seconds: number) => void {
    const histogram = this.histogram(name, help);
    const summary = new Summary({
      name: `${name.replace(/_seconds$/, '')}_recent_seconds`,
      help: `${help} Percentiles of the last ten minutes.`,
      percentiles: [0.5, 0.95, 0.99],
      maxAgeSeconds: 600,
      ageBuckets: 5,
      registers: [this.registry],
    });
    return (seconds) => {
      histogram.observe(seconds);
      summary.observe(seconds);
    };
  }

  async text(): Promise<string> {
    return `${await processMetrics().metrics()}\n${await this.registry.metrics()}`;
  }
}
