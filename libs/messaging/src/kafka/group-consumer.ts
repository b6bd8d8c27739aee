import type { Logger } from '@cau-noi/platform';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaCluster } from './cluster.js';
import { SettledOffsets } from './settled-offsets.js';

/** How often a batch that takes long must call `heartbeat`. */
export const heartbeatMs = 500;
/** After a SIGKILL the partitions move when this has passed; the broker must allow it (group.min.session.timeout.ms). */
const sessionMs = 3_000;
/** Shortest session timeout that a broker with default settings allows. */
const defaultSessionMs = 6_000;
/** How often this member commits its offsets. */
const tellMs = 1_000;

/** A member of the service's group that joins again by itself, whatever made it stop. */
export class GroupConsumer {
  readonly settled = new SettledOffsets();
  private readonly stopped = new AbortController();
  private isMember = false;
  private isIdle = true;
  private session = sessionMs;
  private running?: Promise<void>;
  private member?: Consumer;
  private readonly held = new Set<string>();

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly groupId: string,
    private readonly logger: Logger,
  ) {}

  /** True, or that this replica gets no events. */
  check(): true | string {
    return this.isIdle || this.isMember || 'has not joined its group';
  }

  get isClosing(): boolean {
    return this.stopped.signal.aborted;
  }

  /** Reads these topics (without prefix) from the group's offsets; from their beginning where it has none. */
  start(topics: readonly string[], onBatch: (payload: EachBatchPayload) => Promise<void>, onJoin: () => void): void {
    this.isIdle = false;
    this.running ??= this.stay(topics, onBatch, onJoin);
  }

  /** Pauses a topic (without prefix) until it is released; the others are read meanwhile. */
  hold(topic: string): void {
    this.held.add(topic);
    if (this.isMember) this.member?.pause([{ topic: this.cluster.prefix + topic }]);
  }

  /** Reads it again. */
  release(topic: string): void {
    this.held.delete(topic);
    if (this.isMember) this.member?.resume([{ topic: this.cluster.prefix + topic }]);
  }

  async close(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  private async stay(
    topics: readonly string[],
    onBatch: (payload: EachBatchPayload) => Promise<void>,
    onJoin: () => void,
  ): Promise<void> {
    const { signal } = this.stopped;
    await this.cluster.ready(topics);
    while (!signal.aborted) {
      const consumer = this.create();
      try {
        await this.consume(consumer, topics, onBatch, onJoin);
      } catch (error) {
        this.report(error);
        if (typeOf(error) === 'INVALID_SESSION_TIMEOUT') this.session = defaultSessionMs;
      }
      this.isMember = false;
      await consumer.disconnect().catch(() => undefined);
      if (!signal.aborted) await sleep(500, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Resolves on `stop`, rejects when kafkajs gave up. */
  private async consume(
    consumer: Consumer,
    topics: readonly string[],
    onBatch: (payload: EachBatchPayload) => Promise<void>,
    onJoin: () => void,
  ): Promise<void> {
    const end = Promise.withResolvers<void>();
    this.stopped.signal.addEventListener('abort', () => end.resolve(), { once: true });
    consumer.on(consumer.events.CRASH, ({ payload }) => end.reject(payload.error));
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.isMember = true;
      this.settled.forget();
      for (const topic of this.held) this.hold(topic);
      onJoin();
    });
    end.promise.catch(() => undefined); // a crash before we wait for it
    this.member = consumer;
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map((topic) => this.cluster.prefix + topic), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 64,
      eachBatch: onBatch,
    });
    const telling = setInterval(() => void this.settled.tell(consumer), tellMs);
    await end.promise.finally(() => clearInterval(telling));
    await this.settled.tell(consumer);
  }

  /** Logs once per outage: what follows until it has joined again adds nothing. */
  private report(error: unknown): void {
    const fields = { err: error, groupId: this.groupId };
    if (this.isMember)
      this.logger.error(fields, 'the consumer stopped and is started again until it has joined its group');
    else this.logger.debug(fields, 'the consumer could not join its group yet');
  }

  private create(): Consumer {
    return this.cluster.kafka.consumer({
      groupId: this.groupId,
      sessionTimeout: this.session,
      heartbeatInterval: heartbeatMs,
      rebalanceTimeout: 8_000,
      maxWaitTimeInMs: 500, // an idle fetch must not hold back heartbeats or the stop
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5, restartOnFailure: () => Promise.resolve(false) },
    });
  }
}

function typeOf(error: unknown): unknown {
  const { type, cause } = (error ?? {}) as { type?: unknown; cause?: unknown };
  return type ?? (cause ? typeOf(cause) : undefined);
}
