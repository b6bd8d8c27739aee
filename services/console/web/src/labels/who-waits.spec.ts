import { caseStates } from '@cau-noi/vocabulary';
import { wordsIn } from '../words/test-words.js';
import type { CaseState } from './case-tag.js';
import { whoWaits } from './who-waits.js';

const handler = { officerId: 'o', postId: 'p' };
const row = { handler, handlerName: 'Cán bộ Thử 03', waitingSince: '2026-11-20', submittedAt: '2026-11-24' };
const turnOf = (state: CaseState, over: Partial<typeof row> | { handler: null } = {}) =>
  whoWaits({ state: state as never, ...row, ...over });

describe('whose turn a case is', () => {
  it.each([
    ['received', { handler: null }, 'turn.assign', '2026-11-20'],
    ['received', {}, 'turn.handler', '2026-11-20'],
    ['accepted', {}, 'turn.assign', '2026-11-20'],
    ['verifying', {}, 'turn.handler', '2026-11-20'],
    ['awaiting-decision', {}, 'turn.sign', '2026-11-24'],
    ['suspended', {}, 'turn.paused', null],
  ] as const)('%s, %j: %s', (state, over, key, since) =>
    expect(turnOf(state, over)).toMatchObject({ said: { key }, since }),
  );
  it.each(['closed', 'withdrawn', 'terminated'] as const)('%s: nobody’s', (state) => expect(turnOf(state)).toBeNull());
  it('has words in both languages whatever the state', () => {
    for (const language of ['vi', 'en'] as const)
      for (const state of Object.keys(caseStates) as CaseState[]) {
        const key = turnOf(state)?.said.key;
        if (key) expect([state, wordsIn(language)[key]]).toEqual([state, expect.any(String)]);
      }
  });
});
