import { daysLate, isEnteredLate, lateReasonOf, longestUnexplained } from './late-entry.js';

const now = new Date('2026-03-05T03:00:00.000Z');
const at = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe('an act entered late', () => {
  it('needs a reason after more days than the policy leaves, and keeps none before', () => {
    expect(isEnteredLate(at(longestUnexplained), now)).toBe(false);
    expect(lateReasonOf(undefined, at(longestUnexplained), now)).toBeNull();
    expect(lateReasonOf('officer-away', at(longestUnexplained), now)).toBeNull();
    expect(isEnteredLate(at(longestUnexplained + 1), now)).toBe(true);
    const late = (given?: null) => () => lateReasonOf(given, at(longestUnexplained + 1), now);
    const missing = expect.objectContaining({ code: 'late-entry-reason-missing', params: { days: 8, most: 7 } });
    expect(late()).toThrow(missing);
    expect(late(null)).toThrow(missing);
    expect(lateReasonOf('officer-away', at(longestUnexplained + 1), now)).toBe('officer-away');
  });

  it('is so many days late as midnights of Hà Nội lie between', () => {
    expect(daysLate(new Date('2026-03-04T16:59:59Z'), new Date('2026-03-04T17:00:00Z'))).toBe(1);
    expect(daysLate(now, now)).toBe(0);
  });
});
