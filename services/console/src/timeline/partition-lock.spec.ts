import { partitionOf, murmur2 } from './partition-lock.js';

describe('the partition of a case', () => {
  it('is the one that Kafka gives its key', () => {
    // values of org.apache.kafka.common.utils.Utils.murmur2, from Kafka's own test
    expect(murmur2('21')).toBe(-973932308);
    expect(murmur2('foobar')).toBe(-790332482);
    expect(murmur2('a-little-bit-long-string')).toBe(-985981536);
    expect(murmur2('a-little-bit-longer-string')).toBe(-1486304829);
    expect(murmur2('lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8')).toBe(-58897971);
  });
  it('is one of twelve', () => {
    expect(partitionOf('0192f1a0-0000-7000-8000-000000000006')).toBeLessThan(12);
    expect(partitionOf('0192f1a0-0000-7000-8000-000000000006')).toBeGreaterThanOrEqual(0);
  });
});
