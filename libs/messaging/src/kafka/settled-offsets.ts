import type { Consumer, TopicPartitionOffset } from 'kafkajs';

/**
 * Offsets this member has settled but not committed yet. They are committed once a second: a request after every batch
 * costs more than a small batch itself, and the inbox drops what is delivered again after a crash.
 */
export class SettledOffsets {
  private untold = new Map<string, TopicPartitionOffset>();

  /** Everything before `offset` is settled. */
  note(topic: string, partition: number, offset: string): void {
    this.untold.set(`${topic}/${partition}`, { topic, partition, offset });
  }

  /** Call when partitions may have moved: committing for another member could turn it back. */
  forget(): void {
    this.untold.clear();
  }

  /** Commits the offsets. What fails is committed with the next batch of its partition, or delivered again. */
  async tell(consumer: Pick<Consumer, 'commitOffsets'>): Promise<void> {
    if (this.untold.size === 0) return;
    const offsets = [...this.untold.values()];
    this.untold = new Map();
    await consumer.commitOffsets(offsets).catch(() => undefined);
  }
}
