import type { CaseItem } from '../../api/answers.js';
import { wantedFor } from './wanted.js';

type Row = Pick<CaseItem, 'id' | 'state'>;
const received: Row = { id: 'b', state: 'received' };
const accepted: Row = { id: 'a', state: 'accepted' };

describe('what somebody is looked for', () => {
  it.each<[string, readonly Row[], string | undefined, object]>([
    ['nothing marked', [], undefined, { stage: 'sort', caseId: [] }],
    ['nothing marked, among what was accepted', [], 'xac-minh', { stage: 'settle', caseId: [] }],
    ['a petition to be classified', [received], undefined, { stage: 'sort', caseId: ['b'] }],
    ['the same, whatever the tab', [received], 'xac-minh', { stage: 'sort', caseId: ['b'] }],
    ['an accepted case', [accepted], 'phan-loai', { stage: 'settle', caseId: ['a'] }],
    [
      'both: only who may settle may have all of them',
      [received, accepted],
      undefined,
      { stage: 'settle', caseId: ['a', 'b'] },
    ],
  ])('%s', (_, rows, tab, wanted) => expect(wantedFor(rows, tab)).toEqual(wanted));
});
