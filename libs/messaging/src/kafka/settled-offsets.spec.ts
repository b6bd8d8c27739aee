import type { TopicPartitionOffset } from 'kafkajs';
import { SettledOffsets } from './settled-offsets.js';

describe('settled offsets', () => {
  const broker = () => {
    const told: TopicPartitionOffset[][] = [];
    return { told, commitOffsets: async (offsets: TopicPartitionOffset[]) => void told.push(offsets) };
  };

  it('are told together, the newest of each partition', async () => {
    const [settled, consumer] = [new SettledOffsets(), broker()];
    settled.note('intake.events', 0, '5');
    settled.note('intake.events', 1, '7');
    settled.note('intake.events', 0, '9');
    await settled.tell(consumer);
    expect(consumer.told).toEqual([
      [
        { topic: 'intake.events', partition: 0, offset: '9' },
        { topic: 'intake.events', partition: 1, offset: '7' },
      ],
    ]);
  });

  it('are told once', async () => {
    const [settled, consumer] = [new SettledOffsets(), broker()];
    settled.note('intake.events', 0, '5');
    await settled.tell(consumer);
    await settled.tell(consumer);
    expect(consumer.told).toHaveLength(1);
  });

  it("of partitions that may be another member's are told no more", async () => {
    const [settled, consumer] = [new SettledOffsets(), broker()];
    settled.note('intake.events', 0, '5');
    settled.forget();
    await settled.tell(consumer);
    expect(consumer.told).toEqual([]);
  });

  it('that the broker does not take are no reason to stop', async () => {
    const settled = new SettledOffsets();
    settled.note('intake.events', 0, '5');
    await expect(
      settled.tell({ commitOffsets: () => Promise.reject(new Error('rebalancing')) }),
    ).resolves.toBeUndefined();
  });
});
