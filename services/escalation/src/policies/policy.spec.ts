import { mayTellAnother, waitAfter, type Policy } from './policy.js';

const replay: Policy = {
  policyId: 'overdue',
  steps: [{ after: { workingDays: 5 } }],
  repeatEvery: { workingDays: 10 },
  maxSteps: 3,
  version: 2,
};

describe('a policy', () => {
  it('lets the last wait hold for every later step', () => {
    const two: Policy = { ...replay, steps: [{ after: { hours: 4 } }, { after: { workingDays: 1 } }] };
    expect([1, 2, 3, 9].map((told) => waitAfter(two, told))).toEqual([
      { hours: 4 },
      { workingDays: 1 },
      { workingDays: 1 },
      { workingDays: 1 },
    ]);
  });

  it('can end after a number of people', () => {
    expect([1, 2, 3].map((told) => mayTellAnother(replay, told))).toEqual([true, true, false]);
    expect(mayTellAnother({ ...replay, maxSteps: null }, 40)).toBe(true);
  });
});
