import { SteeredClock } from './clock.js';

describe('a steered clock', () => {
  const start = new Date('2026-01-01T00:00:00Z');

  it('stands still until it is set', () => {
    const clock = new SteeredClock(start);
    expect(clock.now()).toEqual(start);
    clock.set(new Date('2026-01-02T00:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-01-02T00:00:00.000Z');
  });

  it('refuses to go back', () => {
    const clock = new SteeredClock(start);
    expect(() => clock.set(new Date('2025-12-31T23:59:59.999Z'))).toThrow(RangeError);
    expect(() => clock.set(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('is not moved by changing an instant it gave', () => {
    const clock = new SteeredClock(start);
    clock.now().setFullYear(2030);
    expect(clock.now()).toEqual(start);
  });
});
