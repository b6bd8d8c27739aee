import type { Kafka, Message, Producer } from 'kafkajs';
import { partitionOf } from './partition.js';

/** To this service's topic: idempotent, acknowledged by all replicas, many rows per send. */
export type Send = (messages: readonly { key: string; value: string }[]) => Promise<void>;

/**
 * A producer that is created again after a failure: a half-sent series must not block the next (readers drop repeats).
 */
export class EventProducer {
  /** Next offset after the last message sent by this process, per `topic/partition`. */
  readonly produced = new Map<string, number>();
  private producer?: Producer;
  private placed = new Map<Message, number>();
  private failing = false;

  constructor(
    private readonly kafka: Kafka,
    /** With prefix. */
    readonly topic: string,
  ) {}

  /** True, or that the last send failed. */
  check(): true | string {
    return this.failing ? 'the brokers do not take events' : true;
  }

  readonly send: Send = async (rows) => {
    const messages: Message[] = rows.map(({ key, value }) => ({ key, value }));
    this.placed = new Map();
    try {
      this.producer ??= await this.connect();
      const placed = this.placed;
      const answers = await this.producer.send({ topic: this.topic, acks: -1, messages });
      for (const { partition, baseOffset } of answers) this.note(partition, Number(baseOffset ?? -1), placed);
      this.failing = false;
    } catch (error) {
      this.failing = true;
      await this.disconnect();
      throw error;
    }
  };

  async disconnect(): Promise<void> {
    const producer = this.producer;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  private note(partition: number, base: number, placed: ReadonlyMap<Message, number>): void {
    if (base < 0) return; // the broker had it already: an earlier acknowledgement was lost
    const count = [...placed.values()].filter((found) => found === partition).length;
    this.produced.set(`${this.topic}/${partition}`, base + count);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 5,
      retry: { initialRetryTime: 100, maxRetryTime: 500, retries: 5 },
      createPartitioner:
        () =>
        ({ message, partitionMetadata }) => {
          const partition = partitionOf(String(message.key), partitionMetadata.length);
          this.placed.set(message, partition); // kafkajs does not report how many went to which partition
          return partition;
        },
    });
    await producer.connect();
    return producer;
  }
}
