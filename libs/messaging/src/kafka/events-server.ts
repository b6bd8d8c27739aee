import { Injectable } from '@nestjs/common';
import { topicOf, type EventName } from '@cau-noi/events';
import { Logger } from '@cau-noi/platform';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObservable, lastValueFrom } from 'rxjs';
import { Coalescer } from '../coalescer.js';
import { ConsumerMetrics } from '../consumer-metrics.js';
import { EventHandling } from '../event-handling.js';
import { EVENTS } from '../on-event.js';
import { Pace } from '../pace.js';
import { ParkedEvents } from '../parked-events.service.js';
import { settleBatch, type Received } from '../settle.js';
import { KafkaCluster } from './cluster.js';
import { GroupConsumer, heartbeatMs } from './group-consumer.js';

const mostInOneTransaction = 500;
/** A start does not wait longer for brokers; the consumer goes on trying. */
const patienceMs = 10_000;

/** The Nest transport over kafkajs `eachBatch`; handlers are methods with `@OnEvent` or `@OnEvents`. */
@Injectable()
export class EventsServer extends Server implements CustomTransportStrategy {
  override transportId = EVENTS;
  /** Next offset to handle, per `topic/partition`; everything before it is settled. */
  readonly consumed = new Map<string, number>();
  /** Topics (without prefix) that are marked as `aside`: nothing on them brings due work or changes it. */
  readonly asides = new Set<string>();
  /**
   * Batches run per partition: a case has the same one in every topic, so no two transactions of this process meet in a
   * case.
   */
  private readonly coalescer = new Coalescer<Received>((batch) => this.settle(batch), mostInOneTransaction);
  private waiting = new AbortController();
  private batches = 0;
  private roundBegan = 0;
  private resting?: Promise<void>;

  constructor(
    private readonly handling: EventHandling,
    private readonly parked: ParkedEvents,
    private readonly cluster: KafkaCluster,
    private readonly group: GroupConsumer,
    private readonly metrics: ConsumerMetrics,
    private readonly log: Logger,
    private readonly pace: Pace,
  ) {
    super();
  }

  /** Topics this service reads, without prefix. */
  get topics(): string[] {
    return [...new Set([...this.messageHandlers.keys()].map((name) => topicOf(name as EventName)))];
  }

  /** Names of the events this service handles, without those of topics marked as `aside`. */
  get moving(): ReadonlySet<string> {
    return new Set([...this.messageHandlers.keys()].filter((name) => !this.asides.has(topicOf(name as EventName))));
  }

  override addHandler(
    name: string,
    handler: MessageHandler,
    isEvent?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    this.handling.add(name, {
      isSet: extras?.['set'] === true,
      fold: extras?.['fold'] as string | undefined,
      call: async (payload, tx) => {
        const result: unknown = await handler(payload, tx);
        if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
      },
    });
    super.addHandler(name, handler, isEvent, extras);
  }

  listen(done: (error?: unknown) => void): void {
    const { topics } = this;
    if (topics.length === 0) return done();
    this.group.start(
      topics,
      (payload) => this.onBatch(payload),
      () => this.metrics.joined(),
    );
    const limit = Promise.withResolvers<void>();
    const timer = setTimeout(limit.resolve, patienceMs);
    void Promise.race([this.cluster.ready(topics), limit.promise]).then(() => {
      clearTimeout(timer);
      done();
    });
  }

  /** Pauses a topic (without prefix) until it is released: for events that are less urgent than other work. */
  hold(topic: string): void {
    this.group.hold(topic);
  }

  /** Reads it again, from where it was left. */
  release(topic: string): void {
    this.group.release(topic);
  }

  /** Marks a topic (without prefix) as one on which nothing brings due work or changes it. */
  aside(topic: string): void {
    this.asides.add(topic);
  }

  async close(): Promise<void> {
    this.giveUp();
    await this.group.close();
    await this.coalescer.idle();
  }

  on(): void {
    throw new Error('not supported');
  }

  unwrap<T>(): T {
    throw new Error('not supported');
  }

  private async onBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, isRunning, isStale, heartbeat } = payload;
    this.pace.note(batch.messages.length, performance.now());
    if (this.batches++ === 0) this.roundBegan = performance.now();
    const began = this.roundBegan;
    try {
      for (let i = 0; i < batch.messages.length && isRunning() && !isStale(); i += mostInOneTransaction) {
        await this.settlePart(batch.messages.slice(i, i + mostInOneTransaction), payload);
        await heartbeat();
      }
      await this.rest(began);
    } finally {
      this.batches--;
    }
  }

  /**
   * Rests before the next fetch, so that more events gather: kafkajs fetches again when the batches of a fetch have
   * ended. One rest for all of them.
   */
  private async rest(began: number): Promise<void> {
    const ms = this.pace.restAfter(began, performance.now());
    if (ms <= 0) return;
    this.resting ??= sleep(ms, undefined, { signal: this.waiting.signal })
      .catch(() => undefined)
      .finally(() => (this.resting = undefined));
    await this.resting;
  }

  /**
   * Settles a part and sends heartbeats meanwhile. A lost membership ends all waiting; kafkajs gets the error once
   * nothing is half done.
   */
  private async settlePart(
    part: readonly KafkaMessage[],
    { batch, heartbeat, resolveOffset }: EachBatchPayload,
  ): Promise<void> {
    const { topic, partition } = batch;
    const owned = topic.slice(this.cluster.prefix.length);
    let lost: unknown;
    const beat = setInterval(
      () =>
        void heartbeat().catch((error: unknown) => {
          lost ??= error;
          this.giveUp();
        }),
      heartbeatMs,
    );
    try {
      await this.coalescer.submit(
        partition,
        part.map(({ offset, value }) => ({ topic, partition, offset, bytes: value, owned })),
      );
    } catch (error) {
      throw lost ?? this.plain(error);
    } finally {
      clearInterval(beat);
    }
    const last = part.at(-1)!.offset; // a part is never empty
    resolveOffset(last);
    this.group.settled.note(topic, partition, String(Number(last) + 1));
    this.consumed.set(`${topic}/${partition}`, Number(last) + 1);
    this.metrics.lag(topic, partition, Number(batch.highWatermark) - Number(last) - 1);
    if (lost) throw lost;
  }

  private async settle(batch: Received[]): Promise<void> {
    const { signal } = this.waiting;
    const began = performance.now();
    const tally = await settleBatch(batch, {
      handle: (events) => this.handling.handle(events),
      park: (message, event, error) => this.parked.park(message, event, error),
      pause: (attempt) => sleep(Math.min(25 * 2 ** attempt, 1_000), undefined, { signal }),
    });
    this.metrics.settled(tally, batch.length);
    const line = { ...tally, ms: Math.round(performance.now() - began) };
    if (tally.parked > 0) this.log.error(line, 'events were parked');
    else this.log.debug(line, 'batch');
  }

  /** Ends waiting for a database that is away: the events will be delivered again. */
  private giveUp(): void {
    this.waiting.abort();
    this.waiting = new AbortController();
    this.coalescer.giveUp();
  }

  /** kafkajs stops for good on a TypeError and its like, so it never sees one. */
  private plain(error: unknown): Error {
    if (!this.group.isClosing) this.log.warn({ err: error }, 'a batch was given up and will be delivered again');
    return new Error('the batch was not settled');
  }
}
