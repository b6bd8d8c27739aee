import { addDays, officialCalendar } from '@cau-noi/calendar';
import { exposureBy, numberOfDay } from './exposure.js';

const exposure = exposureBy(officialCalendar);
const of = (from: string, to = from): number => exposure(numberOfDay(from), numberOfDay(to));

describe('what a day weighs', () => {
  it('is most on a Monday, next to nothing on a day off', () => {
    expect(of('2026-06-08')).toBeGreaterThan(of('2026-06-10'));
    expect(of('2026-06-13')).toBeLessThan(0.1);
    expect(of('2026-09-02')).toBeLessThan(0.1);
    expect(of('2026-08-22')).toBeGreaterThan(0.5); // a worked Saturday
  });
  it('is next to nothing at Tết, less before it and more after it', () => {
    expect(of('2026-02-14', '2026-02-22')).toBeLessThan(0.5);
    expect(of('2026-02-10')).toBeLessThan(of('2026-03-10'));
    expect(of('2026-02-24')).toBeGreaterThan(of('2026-03-10'));
  });
  it('adds up, and is nothing of no days', () => {
    expect(of('2026-01-01', '2026-12-31')).toBeCloseTo(
      of('2026-01-01', '2026-05-31') + of('2026-06-01', '2026-12-31'),
      9,
    );
    expect(of('2026-06-10', '2026-06-09')).toBe(0);
  });
  it('is known of years without a notice too', () => {
    expect(of('2090-05-01')).toBeLessThan(0.1);
    expect(of('2090-01-01', addDays('2090-01-01', 364))).toBeGreaterThan(220);
  });
});
