import { RuleBroken } from '@cau-noi/rules';
import { handlerRank, stageOf, type Stage } from '@cau-noi/vocabulary';
import type { Case, Handler } from '../case/case.js';
import type { Standing } from '../papers/signer.js';

/** A post as the directory described it last, with who holds it on the day asked for (null: vacant). */
export type PostOnDay = { postId: string; unitId: string; role: string; officerId: string | null };

/** A post of the unit that has a case, or the leader's of one above; `isAway`: its holder is on leave that day. */
export type PostAround = PostOnDay & { stands: Standing; isAway?: boolean };

/** Who should get a case: a post, an officer, or an officer in a certain post. */
export type Asked = { postId?: string | null; officerId?: string | null };

/**
 * Who gets the case, at its stage. `posts` are those of the unit that match what was asked for, in a stable order.
 * `post-unknown`, `officer-unknown`, `post-vacant`, `post-cannot-handle`.
 */
export function assigneeOf(asked: Asked, posts: readonly PostOnDay[], stage: Stage): Handler {
  const { postId: askedPost = null, officerId: askedOfficer = null } = asked;
  const named = askedPost === null ? posts : posts.filter((post) => post.postId === askedPost);
  if (askedPost !== null && named.length === 0) throw postUnknown();
  const held = named.flatMap(({ postId, officerId, role }) =>
    officerId === null ? [] : [{ postId, officerId, role }],
  );
  if (askedOfficer === null && held.length === 0) throw postVacant();
  const matching = held.filter((post) => askedOfficer === null || post.officerId === askedOfficer);
  if (matching.length === 0) throw officerUnknown();
  const able = matching.find((post) => handlerRank(post.role, stage) !== null);
  if (!able) throw cannotHandle(stage);
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

/** `post-cannot-handle`: the post may not do what the case is given for. */
export const cannotHandle = (stage: Stage): RuleBroken =>
  stage === 'sort'
    ? new RuleBroken('post-cannot-handle', {
        vi: 'Chức vụ này không xử lý vụ việc. Chọn chuyên viên hoặc lãnh đạo của đơn vị.',
        en: 'This post does not handle cases. Choose a handler or a head of the unit.',
      })
    : new RuleBroken('post-cannot-handle', {
        vi: 'Chức vụ này không xác minh, giải quyết vụ việc đã thụ lý. Chọn chuyên viên, thanh tra hoặc lãnh đạo của đơn vị.',
        en: 'This post does not verify or settle accepted cases. Choose a handler, an inspector or a head of the unit.',
      });

/**
 * Posts of the unit that may be given the case now, the most suitable first: who has it, where it may be given to the same
 * again; then by role, who had it before, and last whoever is on leave. `toAnother`: the present handler is not among them.
 */
export function assigneesFor<P extends PostOnDay & { isAway?: boolean }>(
  { state, handler, previousHandlers }: Pick<Case, 'state' | 'handler' | 'previousHandlers'>,
  posts: readonly P[],
  toAnother: boolean,
): P[] {
  const stage = stageOf(state);
  const has = ({ postId }: P): boolean => postId === handler?.postId;
  const hadIt = (post: P): number =>
    has(post) ? -1 : Number(previousHandlers.some(({ officerId }) => officerId === post.officerId));
  const away = ({ isAway = false }: P): number => Number(isAway);
  return posts
    .flatMap((post) => {
      const rank = handlerRank(post.role, stage);
      return rank === null || post.officerId === null || (toAnother && has(post)) ? [] : [{ post, rank }];
    })
    .sort((a, b) => away(a.post) - away(b.post) || hadIt(a.post) - hadIt(b.post) || a.rank - b.rank)
    .map(({ post }) => post);
}
