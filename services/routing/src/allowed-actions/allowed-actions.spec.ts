import { type Permission, permissions, type Role } from '@cau-noi/platform';
import {
  aCase,
  aColleague,
  aHead,
  anOpenPause,
  another,
  aSuperior,
  handler,
  idOf,
  theHandler,
  unitId,
} from '../../test/builders.js';
import { everyAct } from '../acts/acts.input.js';
import type { PostAround } from '../assignment/assignee.js';
import type { Case, Who } from '../case/case.js';
import { allowedFor } from './allowed-actions.js';

/** What a person of that role may do with a case. */
const offersTo = (role: Role, current: Case, who: Who, posts: readonly PostAround[] = []) => {
  const roles = (needs: Permission): readonly Role[] => permissions[needs];
  return allowedFor({ acts: everyAct, current, who, posts, may: (needs) => roles(needs).includes(role) });
};
const names = (offers: { action: string }[]): string[] => offers.map(({ action }) => action);

describe('what may be done now', () => {
  it('is the handler’s work on an assigned case', () => {
    const { allowed } = offersTo('CV', aCase({ state: 'assigned', handler }), theHandler());
    expect(names(allowed)).toEqual([
      'take-up',
      'return',
      'hand-over',
      'record-step',
      'suspend',
      'mark-complex',
      'terminate',
      'correct-facts',
      'issue-paper',
    ]);
  });

  it('is no more than a step for a colleague, and the rest says why', () => {
    const { allowed, refused } = offersTo('CV', aCase({ state: 'assigned', handler }), aColleague());
    expect(names(allowed)).toEqual(['record-step', 'issue-paper']);
    expect(refused).toContainEqual(
      expect.objectContaining({ action: 'take-up', path: 'take-up', code: 'not-the-handler' }),
    );
  });

  it('leaves out what the role may never do', () => {
    const { allowed, refused } = offersTo('TD', aCase(), aColleague());
    expect(names(allowed)).toEqual(['classify', 'record-step', 'issue-paper']);
    expect(names([...allowed, ...refused])).not.toContain('assign');
  });

  it('lets a head answer a reflection at once', () => {
    expect(names(offersTo('LP', aCase({ kind: 'KNPA' }), aHead()).allowed)).toContain('decide');
    expect(names(offersTo('LP', aCase({ kind: 'KN' }), aHead()).allowed)).not.toContain('decide');
  });

  it('offers an extension once the criteria are recorded, and says until then what is missing', () => {
    const denunciation = aCase({ kind: 'TC', state: 'verifying', handler });
    expect(offersTo('CV', denunciation, theHandler()).refused).toContainEqual(
      expect.objectContaining({ action: 'extend', path: 'extension', code: 'extension-over-cap' }),
    );
    expect(names(offersTo('CV', { ...denunciation, criteria: ['b'] }, theHandler()).allowed)).toContain('extend');
  });

  it('is to resume, end and write down while a case is suspended', () => {
    const suspended = aCase({
      kind: 'TC',
      state: 'suspended',
      stateBefore: 'verifying',
      suspensions: [anOpenPause()],
      handler,
    });
    expect(names(offersTo('LP', suspended, aHead()).allowed)).toEqual([
      'hand-over',
      'record-step',
      'resume',
      'mark-complex',
      'terminate',
      'correct-facts',
      'issue-paper',
    ]);
  });

  it('is for a superior to take a denunciation over, and nothing else', () => {
    const { allowed, refused } = offersTo('LD', aCase({ kind: 'TC', state: 'verifying', handler }), aSuperior());
    expect(names(allowed)).toEqual(['take-over']);
    expect(refused).toEqual([]);
    const complaint = offersTo('LD', aCase({ state: 'verifying', handler }), aSuperior());
    expect(complaint.refused.map(({ code }) => code)).toEqual(['take-over-only-for-tc']);
    expect(names(offersTo('LD', aCase({ kind: 'TC' }), aHead()).refused)).not.toContain('take-over');
  });
});

describe('the form of what may be done', () => {
  it('comes with its button, with what is said above it; what is refused has none', () => {
    const { allowed, refused, ofEveryAct } = offersTo('CV', aCase({ state: 'verifying', handler }), theHandler());
    const offerOf = (name: string) => allowed.find(({ action }) => action === name);
    expect(offerOf('suspend')?.fields.map(({ name }) => name)).toEqual(['ground', 'document', 'note']);
    expect(ofEveryAct.map(({ name }) => name)).toEqual(['occurredAt', 'lateReason']);
    expect(offerOf('decide')?.hint?.vi).toContain('người ký');
    expect(offerOf('suspend')).not.toHaveProperty('hint');
    expect(refused.length).toBeGreaterThan(0);
    for (const offer of refused) expect(offer).not.toHaveProperty('fields');
  });
});

describe('whom a command may name', () => {
  const post = (n: number, role: string, stands: 'own' | 'above' = 'own') => ({
    postId: idOf(500 + n),
    unitId: stands === 'own' ? unitId : idOf(2),
    role,
    officerId: idOf(600 + n),
    stands,
  });
  const posts = [post(1, 'TD'), post(2, 'LD'), post(3, 'LP'), { ...post(4, 'CV'), ...another }, post(5, 'LD', 'above')];
  const offerOf = (action: string, given = {}) =>
    offersTo('LP', aCase(given), aHead(), posts).allowed.find((one) => one.action === action);

  it('is for an assignment the posts of the unit that may handle the case, the most suitable first', () => {
    const ids = (given: object) => offerOf('assign', given)?.assignees?.map(({ postId }) => postId);
    expect(ids({})).toEqual([another.postId, idOf(503), idOf(501), idOf(502)]);
    expect(ids({ state: 'accepted', handler })).toEqual([another.postId, idOf(503), idOf(502)]);
  });
  it('is for a paper those who may sign it, of the unit first, then of the units above', () => {
    const ids = (action: string) =>
      offerOf(action, { state: 'verifying', handler })?.signers?.map(({ postId }) => postId);
    expect(ids('decide')).toEqual([idOf(502), idOf(503), idOf(505)]);
    expect(ids('issue-paper')).toEqual([idOf(502), idOf(503), idOf(501), idOf(505)]);
    expect(ids('submit-result')).toBeUndefined();
  });
});
