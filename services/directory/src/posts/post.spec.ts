import { RuleBroken } from '@cau-noi/rules';
import { organisationOf } from '../organisation/organisation.js';
import { establish } from '../organisation/unit-acts.js';
import { appoint, changePost, createPost, holderOn, type Holders, type Post } from './post.js';

const unit = establish(
  {
    unitId: 'u',
    code: 'XAA',
    name: { vi: 'Xã A', en: 'A' },
    hierarchy: 'state',
    level: 'commune',
    validFrom: '2025-07-01',
    validTo: null,
    parentId: null,
    committeeId: null,
  },
  organisationOf([]),
).next;
const aPost = (over: Partial<Post> = {}): Post => ({
  postId: 'p',
  unitId: 'u',
  title: { vi: 'Chủ tịch', en: 'Chairman' },
  role: 'LD',
  isHead: true,
  validFrom: '2025-07-01',
  validTo: null,
  version: 1,
  ...over,
});
const nobody: Holders = { postId: 'p', unitId: 'u', tenures: [], version: 0 };

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return error instanceof RuleBroken ? error.code : String(error);
  }
};

describe('a head post', () => {
  it('is set up once per unit at a time', () => {
    expect(createPost(aPost(), unit, []).events).toHaveLength(1);
    expect(codeOf(() => createPost(aPost({ postId: 'q' }), unit, [aPost()]))).toBe('head-post-exists');
    expect(
      codeOf(() =>
        createPost(aPost({ postId: 'q', validFrom: '2026-01-01' }), unit, [aPost({ validTo: '2025-12-31' })]),
      ),
    ).toBe('allowed');
    expect(codeOf(() => createPost(aPost({ postId: 'q', isHead: false }), unit, [aPost()]))).toBe('allowed');
  });

  it('is told again only when something changed', () => {
    expect(changePost(aPost(), { role: 'LD' }, unit, [aPost()]).events).toEqual([]);
    expect(changePost(aPost(), { role: 'LP' }, unit, [aPost()]).next.version).toBe(2);
  });

  it('begins within the days of its unit', () => {
    expect(codeOf(() => createPost(aPost({ validFrom: '2025-06-30' }), unit, []))).toBe('post-outside-unit');
  });
});

describe('the holders of a post', () => {
  const first = appoint(nobody, { officerId: 'a', from: '2025-07-01', to: null }, aPost()).next;
  const ended = appoint(first, { officerId: 'a', from: '2025-07-01', to: '2026-09-30' }, aPost()).next;
  const both = appoint(ended, { officerId: 'b', from: '2026-11-01', to: null }, aPost()).next;

  it('leave a vacancy between two tenures', () => {
    expect(holderOn(both.tenures, '2026-09-30')).toBe('a');
    expect(holderOn(both.tenures, '2026-10-15')).toBeNull();
    expect(holderOn(both.tenures, '2026-11-01')).toBe('b');
    expect(both.version).toBe(3);
  });

  it('never overlap', () => {
    expect(codeOf(() => appoint(first, { officerId: 'b', from: '2026-11-01', to: null }, aPost()))).toBe(
      'holder-overlap',
    );
    expect(codeOf(() => appoint(both, { officerId: 'c', from: '2026-10-15', to: '2026-11-01' }, aPost()))).toBe(
      'holder-overlap',
    );
  });

  it('are the same when the same tenure is entered twice', () => {
    expect(appoint(first, { officerId: 'a', from: '2025-07-01', to: null }, aPost())).toEqual({
      next: first,
      changed: false,
    });
  });

  it('keep within the days of the post', () => {
    expect(codeOf(() => appoint(nobody, { officerId: 'a', from: '2025-06-01', to: null }, aPost()))).toBe(
      'holder-outside-post',
    );
    expect(
      codeOf(() => appoint(nobody, { officerId: 'a', from: '2025-07-01', to: null }, aPost({ validTo: '2026-12-31' }))),
    ).toBe('holder-outside-post');
  });
});
