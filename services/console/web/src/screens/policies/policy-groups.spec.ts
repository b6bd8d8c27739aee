import { groupsOf } from './policy-groups.js';
import type { PolicyVersion } from './policy-queries.js';

const version = (over: Partial<PolicyVersion>): PolicyVersion =>
  ({
    id: `${over.policyId} ${over.version}`,
    policyId: 'overdue',
    cause: 'overdue',
    line: null,
    unitId: null,
    kinds: [],
    version: 1,
    state: 'applied',
    isInForce: false,
    validFrom: '2026-01-01',
    ...over,
  }) as PolicyVersion;

describe('policies in groups', () => {
  it('show what holds, what is drafted, what comes and what was', () => {
    const versions = [
      version({ version: 5, state: 'draft' }),
      version({ version: 4, validFrom: '2026-12-01' }),
      version({ version: 3, isInForce: true }),
      version({ version: 2, state: 'discarded' }),
      version({ version: 1 }),
    ];
    const [group] = groupsOf(versions, '2026-11-01');
    const numbers = (list: readonly PolicyVersion[]): number[] => list.map((one) => one.version);
    expect(group?.inForce?.version).toBe(3);
    expect([numbers(group!.drafts), numbers(group!.coming), numbers(group!.former)]).toEqual([[5], [4], [2, 1]]);
  });

  it('begin with the general ones, and leave out what was only ever discarded', () => {
    const versions = [
      version({ policyId: 'b', unitId: 'u' }),
      version({ policyId: 'a', kinds: ['TC'], state: 'discarded' }),
      version({ policyId: 'crowd', cause: 'crowd' }),
      version({ policyId: 'overdue' }),
    ];
    expect(groupsOf(versions, '2026-11-01').map(({ policyId }) => policyId)).toEqual(['overdue', 'crowd', 'b']);
  });
});
