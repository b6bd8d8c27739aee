import { handler, idOf, refusalCode, unitId, another } from '../../test/builders.js';
import { assigneeOf, assigneesFor, type PostOnDay } from './assignee.js';

const aPost = (given: Partial<PostOnDay> = {}): PostOnDay => ({ ...handler, unitId, role: 'CV', ...given });
const vacant = aPost({ postId: idOf(13), officerId: null });
const posts = [aPost(), aPost({ ...another }), vacant];

describe('the officer who gets a case', () => {
  it('is the holder of the post asked for', () => {
    expect(assigneeOf({ postId: handler.postId, officerId: null }, posts, 'sort')).toEqual(handler);
  });

  it('is found by name in the unit, with the post held', () => {
    expect(assigneeOf({ postId: null, officerId: another.officerId }, posts, 'sort')).toEqual(another);
  });

  it('must hold the post when both are given', () => {
    expect(assigneeOf({ ...handler }, posts, 'sort')).toEqual(handler);
    expect(refusalCode(() => assigneeOf({ postId: handler.postId, officerId: another.officerId }, posts, 'sort'))).toBe(
      'officer-unknown',
    );
  });

  it('must be known in the unit', () => {
    expect(refusalCode(() => assigneeOf({ postId: null, officerId: idOf(99) }, posts, 'sort'))).toBe('officer-unknown');
    expect(refusalCode(() => assigneeOf({ postId: idOf(99), officerId: null }, posts, 'sort'))).toBe('post-unknown');
  });

  it('is nobody while the post is vacant', () => {
    expect(refusalCode(() => assigneeOf({ postId: vacant.postId, officerId: null }, posts, 'sort'))).toBe(
      'post-vacant',
    );
  });

  it.each(['CU', 'QT', 'VH'])('is never a %s', (role) => {
    expect(refusalCode(() => assigneeOf({ postId: handler.postId, officerId: null }, [aPost({ role })], 'sort'))).toBe(
      'post-cannot-handle',
    );
  });

  it('may be the desk to sort a case, and never to settle one', () => {
    for (const role of ['TD', 'VT']) {
      const desk = [aPost({ role })];
      const asked = { postId: handler.postId, officerId: null };
      expect(assigneeOf(asked, desk, 'sort')).toEqual(handler);
      expect(refusalCode(() => assigneeOf(asked, desk, 'settle'))).toBe('post-cannot-handle');
    }
  });
});

describe('who is offered a case', () => {
  const unit = ['LD', 'TD', 'VT', 'LP', 'CU', 'QT', 'TT', 'CV', 'CV'].map((role, n) =>
    aPost({ role, postId: idOf(100 + n), officerId: idOf(200 + n) }),
  );
  const offered = (given: Partial<Parameters<typeof assigneesFor>[0]> = {}, toAnother = false) =>
    assigneesFor({ state: 'received', handler: null, previousHandlers: [], ...given }, [...unit, vacant], toAnother);
  const roles = (given?: Parameters<typeof offered>[0]) => offered(given).map(({ role }) => role);

  it('is who may handle it: handlers first, the desk after the heads, the leader of the agency last', () => {
    expect(roles()).toEqual(['CV', 'CV', 'LP', 'VT', 'TD', 'LD']);
    expect(roles({ state: 'accepted' })).toEqual(['CV', 'CV', 'TT', 'LP', 'LD']);
  });
  it('is first who has it, unless it shall go to another, and last who had it before', () => {
    const [, , , , , , , first, second] = unit;
    const of = (post: PostOnDay | undefined) => ({ postId: post!.postId, officerId: post!.officerId! });
    expect(offered({ handler: of(second) })[0]).toEqual(second);
    expect(offered({ handler: of(first) }, true).map(({ postId }) => postId)).not.toContain(first!.postId);
    expect(offered({ previousHandlers: [of(first)] })[0]).toEqual(second);
    expect(offered({ previousHandlers: [of(first)] }).at(-1)).toEqual(first);
  });

  it('is last who is on leave, and is offered still', () => {
    const [here, away] = [aPost({ role: 'LD', postId: idOf(301) }), { ...aPost({ postId: idOf(302) }), isAway: true }];
    const current = { state: 'received', handler: null, previousHandlers: [] } as const;
    expect(assigneesFor(current, [away, here], false)).toEqual([here, away]);
  });
});
