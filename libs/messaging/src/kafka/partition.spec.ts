import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './partition.js';

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
});
