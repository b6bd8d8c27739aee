import { actingPost, firstPost, type HeldPost } from './held-posts.js';

const second: HeldPost = { ...firstPost, postId: 'second' };

describe('the acting post', () => {
  it('is the only one there is', () => {
    expect(actingPost([firstPost], null)).toBe(firstPost);
  });
  it('of several is the one that was chosen, and none before', () => {
    expect(actingPost([firstPost, second], null)).toBeNull();
    expect(actingPost([firstPost, second], 'second')).toBe(second);
  });
  it('is lost when the chosen one is not held any more', () => {
    expect(actingPost([firstPost, second], 'former')).toBeNull();
    expect(actingPost([], 'former')).toBeNull();
  });
});
