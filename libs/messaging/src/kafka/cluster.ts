import type { Logger, ServiceConfig } from '@cau-noi/platform';
import { Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { logThrough } from './log.js';
import { ensureTopics } from './topics.js';
import { wayIn } from './way-in.js';

const away = 'the brokers do not answer';
const refused = 'the brokers refuse this service: its user, its password or what it may do';

/** The brokers, as one service knows them. */
export class KafkaCluster {
  readonly kafka: Kafka;
  readonly prefix: string;
  private readonly stopped = new AbortController();
  private readonly ensured = new Map<string, Promise<void>>();
  private problem?: string;

  constructor(
    clientId: string,
    config: ServiceConfig,
    private readonly logger: Logger,
  ) {
    this.prefix = config.TOPIC_PREFIX;
    this.kafka = new Kafka({
      clientId,
      ...wayIn(config),
      logCreator: logThrough(logger),
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
    });
  }

  /** Resolves once these topics (without prefix) exist, however long the brokers are away. */
  ready(names: readonly string[]): Promise<void> {
    const key = [...names].sort().join();
    const known = this.ensured.get(key) ?? this.ensure(names);
    this.ensured.set(key, known);
    return known;
  }

  /** True, or what is wrong. */
  check(): true | string {
    return this.problem ?? true;
  }

  close(): void {
    this.stopped.abort();
  }

  private async ensure(names: readonly string[]): Promise<void> {
    const { signal } = this.stopped;
    this.problem = 'topics not checked yet';
    while (!signal.aborted) {
      try {
        const wrong = await this.once(names);
        this.problem = wrong.length > 0 ? wrong.join('; ') : undefined;
        if (this.problem) this.logger.error({ problem: this.problem }, 'topics are not as they should be');
        return;
      } catch (error) {
        const problem = isRefusal(error) ? refused : away;
        if (this.problem !== problem) this.logger.warn({ err: error, why: problem }, 'waiting for Kafka');
        this.problem = problem;
        await sleep(500, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async once(names: readonly string[]): Promise<string[]> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      return await ensureTopics(admin, this.prefix, names);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }
}

/** The brokers are there and refuse. */
function isRefusal(error: unknown): boolean {
  const { name, type, cause, errors } = (error ?? {}) as Record<string, unknown>;
  if (name === 'KafkaJSSASLAuthenticationError' || /AUTHORIZATION_FAILED$/.test(String(type))) return true;
  if (Array.isArray(errors) && errors.some(isRefusal)) return true;
  return cause !== undefined && cause !== error && isRefusal(cause);
}
