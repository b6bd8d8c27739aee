import { RuleBroken } from '@cau-noi/rules';
import type { Handler } from './case.js';

/** A post as the directory described it last, with who holds it on the day asked for (null: vacant). */
export type PostOnDay = { postId: string; unitId: string; role: string; officerId: string | null };

/** Roles that work on cases; committee, administration and operations do not. */
const handlingRoles: readonly string[] = ['TD', 'VT', 'CV', 'LP', 'LD', 'TT'];

/**
 * Who gets the case. `posts` are those of the unit that match what was asked for, in a stable order.
 * `post-unknown`, `officer-unknown`, `post-vacant`, `post-cannot-handle`.
 */
export function assigneeOf(
  asked: { postId: string | null; officerId: string | null },
  posts: readonly PostOnDay[],
): Handler {
  const named = asked.postId === null ? posts : posts.filter((post) => post.postId === asked.postId);
  if (asked.postId !== null && named.length === 0) throw postUnknown();
  const held = named.flatMap(({ postId, officerId, role }) =>
    officerId === null ? [] : [{ postId, officerId, role }],
  );
  if (asked.officerId === null && held.length === 0) throw postVacant();
  const matching = held.filter((post) => asked.officerId === null || post.officerId === asked.officerId);
  if (matching.length === 0) throw officerUnknown();
  const able = matching.find((post) => handlingRoles.includes(post.role));
  if (!able) throw cannotHandle();
  return { officerId: able.officerId, postId: able.postId };
}

const postUnknown = (): RuleBroken =>
  new RuleBroken('post-unknown', {
    vi: 'Chức vụ này không thuộc đơn vị đang giữ vụ việc. Chọn chức vụ khác trong đơn vị.',
    en: 'This post is not one of the unit that has the case. Choose another post of the unit.',
  });

const postVacant = (): RuleBroken =>
  new RuleBroken('post-vacant', {
    vi: 'Chức vụ này đang khuyết vào ngày đó. Chọn người khác.',
    en: 'Nobody holds this post on that day. Choose somebody else.',
  });

/** `officer-unknown`: not known here, or in no such post of the unit on that day. */
export const officerUnknown = (): RuleBroken =>
  new RuleBroken('officer-unknown', {
    vi: 'Không tìm thấy cán bộ này trong đơn vị vào ngày đó. Kiểm tra người được chọn và ngày.',
    en: 'This officer was not found in the unit on that day. Check the officer and the day.',
  });

const cannotHandle = (): RuleBroken =>
  new RuleBroken('post-cannot-handle', {
    vi: 'Chức vụ này không xử lý vụ việc. Chọn chuyên viên hoặc lãnh đạo của đơn vị.',
    en: 'This post does not handle cases. Choose a handler or a head of the unit.',
  });

/** `signer-unknown`: the signer's post is not in the directory. */
export const signerUnknown = (): RuleBroken =>
  new RuleBroken('signer-unknown', {
    vi: 'Không tìm thấy chức vụ của người ký. Chọn lại người ký.',
    en: 'The post of the signer was not found. Choose the signer again.',
  });
