import { jest } from '@jest/globals';
import { SteeredClock, type Clock } from '@cau-noi/platform';
import { DueTimer } from './due-timer.js';

describe('a timer of due work', () => {
  beforeEach(() => void jest.useFakeTimers({ now: start }));
  afterEach(() => void jest.useRealTimers());

  it('does what is due at its instant, not before', async () => {
    const { job, timer, runs } = aJob([inSeconds(10)]);
    timer.start();
    await jest.advanceTimersByTimeAsync(9_999);
    expect(runs()).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(runs()).toBe(1);
    expect(await job.nextDueAt()).toBeNull();
    await timer.stop();
  });

  it('does all that is due, then sleeps', async () => {
    const { timer, runs } = aJob([inSeconds(-3), inSeconds(-2), inSeconds(-1)]);
    timer.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(runs()).toBe(3);
    await timer.stop();
  });

  it('wakes for earlier work that it is told of', async () => {
    const { timer, runs, due } = aJob([inSeconds(3_600)]);
    timer.start();
    await jest.advanceTimersByTimeAsync(1_000);
    due.push(inSeconds(2));
    timer.wake();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(runs()).toBe(1);
    await timer.stop();
  });

  it('wakes for what it is told of only when that is due before it would wake anyhow', async () => {
    const { job, timer } = aJob([inSeconds(10)]);
    const looks = jest.spyOn(job, 'runOnce');
    timer.start();
    await jest.advanceTimersByTimeAsync(0);
    timer.wake(inSeconds(10));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveBeenCalledTimes(1);
    timer.wake(inSeconds(9));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveBeenCalledTimes(2);
    await timer.stop();
  });

  it('finds by itself, within 30 s, what another replica wrote', async () => {
    const { timer, runs, due } = aJob([]);
    timer.start();
    await jest.advanceTimersByTimeAsync(0);
    due.push(inSeconds(5));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(runs()).toBe(1);
    await timer.stop();
  });

  it('goes on after an outage', async () => {
    const { timer, runs, job } = aJob([inSeconds(1)]);
    const next = job.nextDueAt;
    let outages = 3;
    job.nextDueAt = () => (outages-- > 0 ? Promise.reject(new Error('away')) : next());
    timer.start();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(runs()).toBe(1);
    await timer.stop();
  });

  it('is quiet once it was stopped', async () => {
    const { timer, runs } = aJob([inSeconds(1)]);
    timer.start();
    await timer.stop();
    timer.wake();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(runs()).toBe(0);
  });

  it('never runs by itself when the clock is steered', async () => {
    const { timer, runs } = aJob([inSeconds(-1)], new SteeredClock(start));
    timer.start();
    timer.wake();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(runs()).toBe(0);
  });
});

const start = new Date('2026-03-02T01:00:00.000Z');
const inSeconds = (seconds: number): Date => new Date(start.getTime() + seconds * 1_000);
const wall: Clock = { now: () => new Date(Date.now()) };

/** Takes one due row per run. */
function aJob(due: Date[], clock: Clock = wall) {
  let count = 0;
  const isDue = (at: Date) => at <= clock.now();
  const job = {
    runOnce: () => {
      const at = due.findIndex(isDue);
      if (at < 0) return Promise.resolve(0);
      due.splice(at, 1);
      count++;
      return Promise.resolve(1);
    },
    nextDueAt: () => Promise.resolve<Date | null>([...due].sort((a, b) => a.getTime() - b.getTime())[0] ?? null),
  };
  return { job, due, timer: new DueTimer(job, clock), runs: () => count };
}
