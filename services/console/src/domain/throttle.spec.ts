import { failedAgain, lockedFor, perName, type Failures } from './throttle.js';

const start = new Date('2026-03-02T01:00:00.000Z');
const minutesLater = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const failures = (count: number): Failures | null =>
  Array.from({ length: count }).reduce<Failures | null>((so) => failedAgain(so, perName, start), null);

describe('failures of one name', () => {
  it('are borne up to four times', () => {
    expect(lockedFor(failures(4), start)).toBe(0);
  });
  it('lock it at the fifth, for a quarter of an hour', () => {
    expect(lockedFor(failures(5), start)).toBe(900);
    expect(lockedFor(failures(5), minutesLater(14.99))).toBe(1);
    expect(lockedFor(failures(5), minutesLater(15))).toBe(0);
  });
  it('are forgotten when they lie far apart', () => {
    expect(failedAgain(failures(4), perName, minutesLater(15))).toEqual({
      count: 1,
      since: minutesLater(15),
      lockedUntil: null,
    });
  });
  it('begin again at one after the lock has ended', () => {
    const locked = { ...failures(5)!, since: minutesLater(10) };
    expect(failedAgain(locked, perName, minutesLater(16)).count).toBe(1);
  });
});
