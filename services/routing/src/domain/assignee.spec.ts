import { handler, idOf, refusalCode, unitId, another } from '../../test/builders.js';
import { assigneeOf, type PostOnDay } from './assignee.js';

const aPost = (given: Partial<PostOnDay> = {}): PostOnDay => ({ ...handler, unitId, role: 'CV', ...given });
const vacant = aPost({ postId: idOf(13), officerId: null });
const posts = [aPost(), aPost({ ...another }), vacant];

describe('the officer who gets a case', () => {
  it('is the holder of the post asked for', () => {
    expect(assigneeOf({ postId: handler.postId, officerId: null }, posts)).toEqual(handler);
  });

  it('is found by name in the unit, with the post held', () => {
    expect(assigneeOf({ postId: null, officerId: another.officerId }, posts)).toEqual(another);
  });

  it('must hold the post when both are given', () => {
    expect(assigneeOf({ ...handler }, posts)).toEqual(handler);
    expect(refusalCode(() => assigneeOf({ postId: handler.postId, officerId: another.officerId }, posts))).toBe(
      'officer-unknown',
    );
  });

  it('must be known in the unit', () => {
    expect(refusalCode(() => assigneeOf({ postId: null, officerId: idOf(99) }, posts))).toBe('officer-unknown');
    expect(refusalCode(() => assigneeOf({ postId: idOf(99), officerId: null }, posts))).toBe('post-unknown');
  });

  it('is nobody while the post is vacant', () => {
    expect(refusalCode(() => assigneeOf({ postId: vacant.postId, officerId: null }, posts))).toBe('post-vacant');
  });

  it.each(['CU', 'QT', 'VH'])('is never a %s', (role) => {
    expect(refusalCode(() => assigneeOf({ postId: handler.postId, officerId: null }, [aPost({ role })]))).toBe(
      'post-cannot-handle',
    );
  });
});
