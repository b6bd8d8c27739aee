import { classOf, percentiles } from './percentiles.js';

describe('durations that were counted', () => {
  it('stand in classes that are a tenth wide and never too small', () => {
    for (const ms of [0, 1, 2, 9.5, 100, 999, 60_000]) {
      expect(classOf(ms)).toBeGreaterThanOrEqual(ms);
      expect(classOf(ms)).toBeLessThanOrEqual(Math.ceil(ms * 1.1) + 1);
    }
  });

  it('have percentiles, also when one class was counted at several places', () => {
    const counted: [number, number][] = [
      [100, 2],
      [10, 90],
      [100, 7],
      [1000, 1],
    ];
    expect(percentiles(counted)).toEqual({ count: 100, p50: 10, p95: 100, p99: 100, max: 1000 });
  });

  it('have percentiles in whatever order the classes come, each from the first class that reaches its share', () => {
    const counted: [number, number][] = [
      [1000, 1],
      [20, 1],
    ];
    expect(percentiles(counted)).toEqual({ count: 2, p50: 20, p95: 1000, p99: 1000, max: 1000 });
  });

  it('of less than a millisecond count as one', () => {
    expect([classOf(0), classOf(0.4), classOf(1)]).toEqual([1, 1, 1]);
  });

  it('have none while nothing was counted', () => {
    expect(percentiles([[5, 0]])).toEqual({ count: 0, p50: null, p95: null, p99: null, max: null });
  });
});
