import { theRole, type Hierarchy, type Role } from '@cau-noi/vocabulary';

/** A post that an officer holds today, with its unit as far as it is known. */
export type HeldPost = {
  postId: string;
  title: { vi: string; en: string };
  role: Role;
  unit: {
    unitId: string;
    code: string | null;
    name: { vi: string; en: string } | null;
    hierarchy: Hierarchy | null;
  };
};

/** The administrator of a system that has no organisation yet: fixed ids that no directory knows. */
export const firstOfficerId = '00000000-0000-7000-8000-000000000001';
export const firstPost: HeldPost = {
  postId: '00000000-0000-7000-8000-000000000002',
  title: { vi: 'Quản trị hệ thống', en: 'System administrator' },
  role: theRole.administrator,
  unit: {
    unitId: '00000000-0000-7000-8000-000000000003',
    code: null,
    name: { vi: 'Hệ thống Cầu Nối', en: 'Cầu Nối system' },
    hierarchy: null,
  },
};

/** The post a session acts in: the one that was chosen while it is still held; with a single post, that one. */
export function actingPost(posts: readonly HeldPost[], chosenPostId: string | null): HeldPost | null {
  const chosen = posts.find(({ postId }) => postId === chosenPostId);
  return chosen ?? (posts.length === 1 ? (posts[0] ?? null) : null);
}
