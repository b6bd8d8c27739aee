import type { Envelope } from '@cau-noi/events';
import { BadEvent, parseEvent } from '@cau-noi/events';
import type { Logger } from '@cau-noi/platform';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience } from '../silence.js';
import type { Transactions } from '../transactions.js';
import type { Tx } from '../tx.js';
import { secondGroupOf } from './access.js';
import type { KafkaCluster } from './cluster.js';
import { GroupConsumer } from './group-consumer.js';

const mostInOneTransaction = 500;
const lookMs = 500;

/** Takes events again; it may be given the same ones several times. */
type Take = (tx: Tx, events: readonly Envelope[]) => Promise<void>;

/**
 * Reads a topic from its beginning in a group of its own, beside the first reading, which goes on: for a service that
 * needs something of old events that it did not store. The inbox is not involved. Replicas share the work.
 */
export class SecondReading {
  private readonly stopped = new AbortController();
  private readonly running = new Set<Promise<boolean>>();

  constructor(
    private readonly cluster: KafkaCluster,
    private readonly service: string,
    private readonly transactions: Transactions,
    private readonly logger: Logger,
  ) {}

  /** Reads up to where the topic (without prefix) ends now; false when the service closed before. */
  read(topic: string, take: Take): Promise<boolean> {
    const work = this.untilTheEnd(topic, take);
    this.running.add(work);
    void work.finally(() => this.running.delete(work)).catch(() => undefined);
    return work;
  }

  async close(): Promise<void> {
    this.stopped.abort();
    await Promise.allSettled(this.running);
  }

  private async untilTheEnd(topic: string, take: Take): Promise<boolean> {
    await this.cluster.ready([topic]);
    const group = new GroupConsumer(this.cluster, this.cluster.prefix + secondGroupOf(this.service), this.logger);
    const admin = this.cluster.kafka.admin();
    try {
      await admin.connect();
      const name = this.cluster.prefix + topic;
      const ends = (await admin.fetchTopicOffsets(name)).filter(({ low, high }) => low !== high);
      group.start(
        [topic],
        (payload) => this.onBatch(group, payload, take),
        () => undefined,
      );
      while (!this.stopped.signal.aborted) {
        const [told] = await admin.fetchOffsets({
          groupId: this.cluster.prefix + secondGroupOf(this.service),
          topics: [name],
        });
        const read = new Map(told?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
        if (ends.every(({ partition, high }) => (read.get(partition) ?? -1) >= Number(high))) return true;
        await sleep(lookMs, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      }
      return false;
    } finally {
      await Promise.all([group.close(), admin.disconnect().catch(() => undefined)]);
    }
  }

  private async onBatch(group: GroupConsumer, payload: EachBatchPayload, take: Take): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset } = payload;
    for (let i = 0; i < batch.messages.length && isRunning() && !isStale(); i += mostInOneTransaction) {
      const part = batch.messages.slice(i, i + mostInOneTransaction);
      const topic = batch.topic.slice(this.cluster.prefix.length);
      await this.transactions
        .run(
          (tx) =>
            take(
              tx,
              part.flatMap((message) => readable(message, topic)),
            ),
          patience.ofWork,
        )
        .catch((err: unknown) => {
          this.logger.warn({ err }, 'events read again were not taken; they will be delivered once more');
          throw new Error('the batch was not taken'); // kafkajs stops for good on a TypeError and its like
        });
      const { offset } = part.at(-1)!;
      resolveOffset(offset);
      group.settled.note(batch.topic, batch.partition, String(Number(offset) + 1));
      await heartbeat();
    }
  }
}

/** Events that could not be read the first time were parked then. */
function readable({ value }: KafkaMessage, topic: string): Envelope[] {
  try {
    const event = parseEvent(value, topic);
    return event === 'unknown' ? [] : [event];
  } catch (error) {
    if (error instanceof BadEvent) return [];
    throw error;
  }
}
