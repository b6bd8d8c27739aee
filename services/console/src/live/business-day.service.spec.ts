import { jest } from '@jest/globals';
import { Clock, SteeredClock } from '@cau-noi/platform';
import { BusinessDay } from './business-day.service.js';

class MovingClock extends Clock {
  now(): Date {
    return new Date();
  }
}

describe('the business day', () => {
  let day: BusinessDay;
  afterEach(() => {
    day.stop();
    jest.useRealTimers();
  });

  it('changes at midnight in Hà Nội, and is told within the same second', () => {
    jest.useFakeTimers({ now: new Date('2028-02-28T16:57:30.000Z') });
    const told: string[] = [];
    day = new BusinessDay(new MovingClock(), (happening) => told.push(`${happening} ${new Date().toISOString()}`));
    day.watch();
    jest.advanceTimersByTime(10 * 60_000);
    expect(told).toEqual(['day-changed 2028-02-28T17:00:00.000Z']);
    jest.advanceTimersByTime(86_400_000);
    expect(told[1]).toBe('day-changed 2028-02-29T17:00:00.000Z');
  });

  it('changes at once with a steered clock, which never moves by itself', () => {
    const clock = new SteeredClock(new Date('2026-12-31T16:58:00.000Z'));
    const told: string[] = [];
    day = new BusinessDay(clock, (happening) => told.push(happening));
    day.watch();
    clock.set(new Date('2026-12-31T16:59:00.000Z'));
    clock.set(new Date('2027-01-15T16:59:00.000Z'));
    expect(told).toEqual(['ping', 'day-changed']);
    day.stop();
    clock.set(new Date('2027-02-15T16:59:00.000Z'));
    expect(told).toHaveLength(2);
  });
});
