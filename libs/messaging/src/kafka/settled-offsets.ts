import type { Consumer, TopicPartitionOffset } from 'kafkajs';

/**
 * How far this member has come and has not told the broker yet. It is told once a second: a request after every batch
 * costs more than a small batch itself, and what is delivered again after a crash, the inbox knows.
 */
export class SettledOffsets {
  private untold = new Map<string, TopicPartitionOffset>();

  /** Everything before `offset` is settled. */
  note(topic: string, partition: number, offset: string): void {
    this.untold.set(`${topic}/${partition}`, { topic, partition, offset });
  }

  /** The partitions may be another member's now: telling of them could turn it back. */
  forget(): void {
    this.untold.clear();
  }

  /** What cannot be told now is told with the next batch of its partition, or delivered again. */
  async tell(consumer: Pick<Consumer, 'commitOffsets'>): Promise<void> {
    if (this.untold.size === 0) return;
    const offsets = [...this.untold.values()];
    this.untold = new Map();
    await consumer.commitOffsets(offsets).catch(() => undefined);
  }
}
