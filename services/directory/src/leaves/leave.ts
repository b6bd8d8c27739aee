import { anyOverlap, type Span } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { checkSpan } from '../organisation/span.js';
import { holderOn, type Holders, type Post } from '../posts/post.js';

/** Days on which the holder of a post is away, and the post that does the work instead. */
export type Leave = {
  leaveId: string;
  postId: string;
  officerId: string;
  from: string;
  to: string;
  standInPostId: string | null;
  /** It was entered by mistake, or did not take place. */
  withdrawn: boolean;
  version: number;
};

/** A leave to record; whose it is follows from who holds the post on its first day. */
export type LeaveDraft = Pick<Leave, 'leaveId' | 'postId' | 'from' | 'to' | 'standInPostId'>;

/** What a new leave is checked against: who holds the post, the post that does the work instead, and the leaves of the post. */
type Around = { post: Post; holders: Holders; standIn: Post | null; others: readonly Leave[] };

/**
 * Records that the holder of a post is away. Codes: 'dates-reversed', 'leave-without-holder', 'leave-overlap',
 * 'stand-in-unsuitable'.
 */
export function recordLeave(draft: LeaveDraft, { post, holders, standIn, others }: Around): Leave {
  checkSpan(draft);
  const officerId = holderOn(holders.tenures, draft.from);
  if (officerId === null)
    throw refuse(
      'leave-without-holder',
      'Ngày đầu nghỉ chưa có ai giữ chức vụ này. Ghi người giữ trước, hoặc sửa ngày.',
      'Nobody holds this post on the first day. Record its holder first, or correct the day.',
    );
  if (
    draft.standInPostId !== null &&
    (standIn === null || standIn.postId === post.postId || standIn.unitId !== post.unitId)
  )
    throw refuse(
      'stand-in-unsuitable',
      'Người làm thay phải giữ một chức vụ khác của cùng đơn vị. Chọn chức vụ khác.',
      'Whoever stands in holds another post of the same unit. Choose another post.',
    );
  const spans: Span[] = others.filter(({ withdrawn, officerId: whose }) => !withdrawn && whose === officerId);
  if (anyOverlap([...spans, draft]))
    throw refuse(
      'leave-overlap',
      'Người này đã có kỳ nghỉ trong thời gian đó. Sửa ngày, hoặc bỏ kỳ nghỉ cũ trước.',
      'This person has a leave during that time already. Correct the days, or take the earlier leave back first.',
    );
  return { ...draft, officerId, withdrawn: false, version: 1 };
}

/** Takes a leave back; once more changes nothing. */
export const withdrawn = (leave: Leave): Leave =>
  leave.withdrawn ? leave : { ...leave, withdrawn: true, version: leave.version + 1 };

/** The full state of a leave, as other services learn of it; `unitId`: the unit of the post. */
export const leaveChanged = (leave: Leave, unitId: string): NewEvent => ({
  type: 'directory.leave-changed.v1',
  subject: unitId,
  data: { ...leave, unitId },
});

const refuse = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });
