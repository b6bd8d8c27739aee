import { bucketPercentile, median, percentile, spread } from './statistics.js';

describe('the median', () => {
  it('is the middle of an odd count', () => expect(median([9, 1, 5])).toBe(5));
  it('lies between the two in the middle of an even count', () => expect(median([9, 1, 5, 7])).toBe(6));
  it('of nothing is no number', () => expect(median([])).toBeNaN());
});

describe('a percentile', () => {
  const oneToHundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  it('is the value of the nearest rank', () =>
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(oneToHundred, share))).toEqual([50, 95, 99, 100]));
  it('of each usual kind is told to a tenth', () =>
    expect(spread(oneToHundred.map((ms) => ms + 0.04))).toEqual({ p50: 50, p95: 95, p99: 99 }));
  it('of few values is one of them', () => expect(percentile([3, 1, 2], 0.99)).toBe(3));
  it('of nothing is no number', () => expect(percentile([], 0.5)).toBeNaN());
});

describe('a percentile of a histogram', () => {
  const buckets = [
    { upTo: 0.01, count: 90 },
    { upTo: Infinity, count: 100 },
    { upTo: 0.05, count: 99 },
  ];
  it('is the upper bound of the bucket it falls into', () =>
    expect([0.5, 0.95, 0.99, 1].map((share) => bucketPercentile(buckets, share))).toEqual([
      0.01,
      0.05,
      0.05,
      Infinity,
    ]));
  it('of nothing is no number', () => expect(bucketPercentile([{ upTo: 1, count: 0 }], 0.99)).toBeNaN());
});
