import { durationWord, policyOf, valuesOf, wrongPolicy } from './policy-values.js';

const policy = {
  steps: [
    { after: { workingDays: 2 }, who: 'unit-head' as const },
    { after: { hours: 4 }, who: 'post' as const, postId: 'p', also: ['q'], answers: 2 },
    { after: { workingHours: 4 } },
  ],
  repeatEvery: { hours: 24 },
  maxSteps: 3,
  quiet: { from: '17:00', to: '07:30', restDays: true, exceptPeople: 30 },
};
const post = (id: string) => ({ id, unitId: `unit of ${id}`, title: null, unitName: null });
const values = {
  ...valuesOf({ ...policy, posts: [post('p'), post('q')] }, '10/03/2026'),
  reason: 'Kế hoạch 1/KH (thử)',
};
const wrong = (over: Partial<typeof values>) =>
  wrongPolicy({ ...values, ...over }, 'Từ ngày').map(({ field }) => field);

describe('a policy', () => {
  it('as typed becomes the same policy again', () =>
    expect(policyOf(values)).toEqual({
      ...policy,
      validFrom: '2026-03-10',
      validTo: null,
      reason: 'Kế hoạch 1/KH (thử)',
    }));
  it('without a limit of people, quiet hours and exception has none', () => {
    expect(policyOf({ ...values, most: ' ', quiet: { ...values.quiet, isOn: false } })).toMatchObject({
      maxSteps: null,
      quiet: null,
    });
    expect(policyOf({ ...values, quiet: { ...values.quiet, except: '' } }).quiet?.exceptPeople).toBeNull();
  });
  it.each([
    ['0', ['policy-0']],
    ['251', ['policy-0']],
    ['2,5', ['policy-0']],
    ['250', []],
  ])('that waits %s working days is right or not', (count, fields) =>
    expect(wrong({ steps: [{ ...values.steps[0]!, count, unit: 'workingDays' }] })).toEqual(fields),
  );
  it('notifies twenty people at most, from a day on, for a reason', () => {
    expect(wrong({ most: '21', from: '', to: 'mai', reason: 'vì' })).toEqual([
      'policy-most',
      'policy-from',
      'policy-to',
      'policy-reason',
    ]);
  });
  it('names every post that a step tells', () => {
    const [, step] = values.steps;
    const steps = [
      { ...step!, key: '0', post: { ...step!.post, postId: '' }, also: [{ key: 'a', unitId: '', postId: '' }] },
    ];
    expect(wrong({ steps })).toEqual(['policy-0-post', 'policy-0-also-a']);
    expect(step!.post.unitId).toBe('unit of p');
  });
  it('is quiet between two times of day, except for crowds', () => {
    const quiet = { ...values.quiet, from: '7h30', to: '24:00', except: '4' };
    expect(wrong({ quiet })).toEqual(['policy-quiet-from', 'policy-quiet-to', 'policy-quiet-except']);
    expect(wrong({ quiet: { ...quiet, isOn: false } })).toEqual([]);
  });
  it('says how long it waits', () =>
    expect([{ hours: 4 }, { workingDays: 2 }, { workingHours: 3 }].map((one) => durationWord(one).key)).toEqual([
      'policies.wait.hours',
      'policies.wait.workingDays',
      'policies.wait.workingHours',
    ]));
});
