import { durationWord, policyOf, valuesOf, wrongPolicy } from './policy-values.js';

const policy = {
  steps: [{ after: { workingDays: 2 } }, { after: { hours: 4 } }],
  repeatEvery: { hours: 24 },
  maxSteps: 3,
};

describe('a policy', () => {
  it('as typed becomes the same policy again', () => expect(policyOf(valuesOf(policy))).toEqual(policy));
  it('without a limit of people has none', () =>
    expect(policyOf({ ...valuesOf(policy), most: ' ' }).maxSteps).toBeNull());
  it.each([
    ['0', ['policy-0']],
    ['251', ['policy-0']],
    ['2,5', ['policy-0']],
    ['250', []],
  ])('that waits %s working days is right or not', (count, fields) => {
    const values = valuesOf(policy);
    const steps = [{ key: '0', count, unit: 'workingDays' as const }];
    expect(wrongPolicy({ ...values, steps }).map(({ field }) => field)).toEqual(fields);
  });
  it('notifies twenty people at most', () =>
    expect(wrongPolicy({ ...valuesOf(policy), most: '21' }).map(({ field }) => field)).toEqual(['policy-most']));
  it('says how long it waits', () =>
    expect([durationWord({ hours: 4 }), durationWord({ workingDays: 2 })].map(({ key }) => key)).toEqual([
      'policies.hours',
      'policies.working-days',
    ]));
});
