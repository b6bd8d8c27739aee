import { isOpen, isWorthNoting } from './session.js';

const limits = { idleMs: 60 * 60_000, absoluteMs: 12 * 3_600_000 };
const createdAt = new Date('2026-03-02T01:00:00.000Z');
const later = (minutes: number): Date => new Date(createdAt.getTime() + minutes * 60_000);

describe('a session', () => {
  it('is open while it is used', () => {
    expect(isOpen({ createdAt, lastSeenAt: later(600), endedAt: null }, limits, later(659))).toBe(true);
  });
  it('ends unused after an hour', () => {
    expect(isOpen({ createdAt, lastSeenAt: later(10), endedAt: null }, limits, later(70))).toBe(false);
  });
  it('ends after twelve hours in any case', () => {
    expect(isOpen({ createdAt, lastSeenAt: later(719), endedAt: null }, limits, later(720))).toBe(false);
  });
  it('is not open once it was ended', () => {
    expect(isOpen({ createdAt, lastSeenAt: later(1), endedAt: later(1) }, limits, later(2))).toBe(false);
  });
  it('is noted as used once a minute at most', () => {
    expect(isWorthNoting(later(1), later(1.9))).toBe(false);
    expect(isWorthNoting(later(1), later(2))).toBe(true);
  });
});
