import { failedAgain, lockedFor, networkOf, perAddress, perPlace, type Failures } from './throttle.js';

const start = new Date('2026-03-02T01:00:00.000Z');
const minutesLater = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const failures = (count: number): Failures | null =>
  Array.from({ length: count }).reduce<Failures | null>((so) => failedAgain(so, perPlace, start), null);

describe('failures of one name from one place', () => {
  it('are borne up to four times', () => {
    expect(lockedFor(failures(4), start)).toBe(0);
  });

  it('lock it from the fifth on, for longer and longer, at most a quarter of an hour', () => {
    expect([5, 6, 7, 8, 9, 10, 60].map((count) => lockedFor(failures(count), start))).toEqual([
      30, 60, 120, 240, 480, 900, 900,
    ]);
    expect(lockedFor(failures(5), minutesLater(0.49))).toBe(1);
    expect(lockedFor(failures(5), minutesLater(0.5))).toBe(0);
  });

  it('are forgotten after an hour without one, not sooner', () => {
    expect(failedAgain(failures(4), perPlace, minutesLater(60))).toEqual({
      count: 1,
      since: minutesLater(60),
      lockedUntil: null,
    });
    expect(failedAgain(failures(7), perPlace, minutesLater(59)).count).toBe(8);
  });

  it('leave few guesses to somebody who waits out every lock', () => {
    let [so, now, tries] = [null as Failures | null, start, 0];
    for (; now < minutesLater(24 * 60); tries++) {
      so = failedAgain(so, perPlace, now);
      now = new Date(now.getTime() + lockedFor(so, now) * 1000 + 1);
    }
    expect(tries).toBeLessThan(110);
  });
});

describe('failures of one address', () => {
  it('lock it at the sixtieth within five minutes, for five minutes', () => {
    const count = (so: Failures | null): Failures => failedAgain(so, perAddress, start);
    const so = Array.from({ length: 60 }).reduce<Failures | null>(count, null);
    expect(lockedFor(so, start)).toBe(300);
    expect(failedAgain(so, perAddress, minutesLater(5)).count).toBe(1);
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
