import { apply, discard, draft, type DraftFields, type PolicyVersion } from './policy-version.js';
import type { Scope } from './policy.js';

const scope: Scope = { cause: 'overdue', line: null, unitId: null, kinds: [] };
const fields: DraftFields = {
  steps: [{ after: { workingDays: 1 } }],
  repeatEvery: { workingDays: 1 },
  maxSteps: null,
  quiet: null,
  validFrom: '2026-03-10',
  validTo: null,
  reason: 'Theo kế hoạch 12/KH (thử)',
};
const at = new Date('2026-03-02T01:00:00.000Z');
const [drafter, second] = [
  { by: 'drafter', at },
  { by: 'second', at },
];
const today = '2026-03-02';
const shipped: PolicyVersion = {
  ...draft('v1', { policyId: 'overdue', scope }, fields, [], drafter),
  state: 'applied',
  draftedBy: null,
};
const code = (work: () => unknown): string => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const drafted = (over: Partial<DraftFields> = {}, versions = [shipped], id = 'v2'): PolicyVersion =>
  draft(id, { policyId: 'overdue', scope }, { ...fields, ...over }, versions, drafter);

describe('a draft', () => {
  it('is the next version of its policy and binds nobody', () => {
    expect(drafted()).toMatchObject({ version: 2, state: 'draft', basedOn: 1, draftedBy: 'drafter' });
  });

  it('does not end before it begins, and the general policy never ends', () => {
    expect(code(() => drafted({ validTo: '2026-03-09' }))).toBe('policy-days-reversed');
    expect(code(() => drafted({ validTo: '2026-03-11' }))).toBe('policy-default-never-ends');
  });

  it('is not quiet all day and all night', () => {
    const quiet = { from: '07:30', to: '07:30', restDays: false, exceptPeople: null };
    expect(code(() => drafted({ quiet }))).toBe('policy-quiet-all-day');
  });

  it('of a new policy is not for exactly what another one is for', () => {
    const kinds = ['TC', 'KN'] as const;
    const other = { policyId: 'other', scope };
    expect(code(() => draft('v9', other, fields, [shipped], drafter))).toBe('policy-scope-taken');
    const taken: PolicyVersion = { ...shipped, policyId: 'taken', kinds: ['KN', 'TC'] };
    const forKinds = { policyId: 'other', scope: { ...scope, kinds } };
    expect(code(() => draft('v9', forKinds, fields, [shipped, taken], drafter))).toBe('policy-scope-taken');
    expect(draft('v9', forKinds, fields, [shipped], drafter)).toMatchObject({ version: 1, basedOn: null });
  });

  it('can be put away once', () => {
    const gone = discard(drafted());
    expect(gone.state).toBe('discarded');
    expect(code(() => discard(gone))).toBe('policy-not-a-draft');
  });
});

describe('applying', () => {
  it('is done by a second person, once', () => {
    const version = drafted();
    expect(code(() => apply(version, [shipped, version], drafter, today))).toBe('four-eyes-needed');
    const applied = apply(version, [shipped, version], second, today);
    expect(applied).toMatchObject({ state: 'applied', appliedBy: 'second', validFrom: '2026-03-10' });
    expect(code(() => apply(applied, [shipped, applied], second, today))).toBe('policy-not-a-draft');
  });

  it('a draft whose day is over makes it hold from today on', () => {
    const version = drafted({ validFrom: '2026-02-01' });
    expect(apply(version, [shipped, version], second, today).validFrom).toBe(today);
  });

  it('is refused when another version was applied since', () => {
    const [one, two] = [drafted(), drafted({}, [shipped, drafted()], 'v3')];
    const applied = apply(one, [shipped, one, two], second, today);
    expect(code(() => apply(two, [shipped, applied, two], second, today))).toBe('policy-draft-outdated');
  });

  it('is refused when its last day is over by then', () => {
    const kinds = { policyId: 'other', scope: { ...scope, kinds: ['TC'] as const } };
    const version = draft('v9', kinds, { ...fields, validFrom: '2026-02-01', validTo: '2026-02-28' }, [], drafter);
    expect(code(() => apply(version, [version], second, today))).toBe('policy-days-reversed');
  });
});
