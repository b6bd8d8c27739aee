import { everyone, line, policy, world } from '../../test/a-ladder.js';
import { findingsOf } from './findings.js';

const overdue = { cause: 'overdue', line: null } as const;
const check = (at = everyone, over: Partial<typeof policy> = {}, units = line) =>
  findingsOf({ ...policy, ...over }, overdue, units, at, '2026-11-02');

describe('the check of a draft', () => {
  it('finds nothing where everybody is reached in time', () => {
    expect(check()).toEqual([]);
  });

  it('names posts that are vacant today, above the units too', () => {
    expect(check(world('commune', 'government'), {}, ['commune'])).toEqual([
      { code: 'vacant-today', units: ['ministry', 'province'], count: 2 },
    ]);
  });

  it('names units from which nobody is reached', () => {
    expect(check(world('commune', 'province'))).toEqual([
      { code: 'nobody-reached', units: ['government', 'ministry'], count: 2 },
      { code: 'vacant-today', units: ['government', 'ministry'], count: 2 },
    ]);
  });

  it('says how many days the steps wait, when that is longer than a case may take by law', () => {
    const steps = (workingDays: number) => [{ after: { workingDays } }, { after: { workingDays: 11 } }];
    expect(check(everyone, { steps: steps(10) })).toEqual([]);
    expect(check(everyone, { steps: steps(11) })).toEqual([{ code: 'longer-than-legal', units: [], count: 31 }]);
  });

  it('of a policy for the Party line alone has no word for State units', () => {
    expect(findingsOf(policy, { cause: 'overdue', line: 'party' }, line, world(), '2026-11-02')).toEqual([]);
  });
});
