import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { eventPartitions, partitionOf } from './partition.js';

describe('the partition of a subject', () => {
  const official = Partitioners.DefaultPartitioner();
  const partitionMetadata = Array.from({ length: 12 }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    partitionErrorCode: 0,
    replicas: [1],
    isr: [1],
  }));

  it('is the one that other clients choose', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 45 }), (key) => {
        expect(partitionOf(key, 12)).toBe(official({ topic: 't', partitionMetadata, message: { key, value: '' } }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    // values of org.apache.kafka.common.utils.Utils.murmur2, from Kafka's own test
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ])('follows from the hash that Kafka gives %s', (key, hash) => {
    expect(partitionOf(key, 2 ** 31)).toBe(hash & 0x7fffffff);
    expect(partitionOf(key, eventPartitions)).toBe((hash & 0x7fffffff) % 12);
  });
});
