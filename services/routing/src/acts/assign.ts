import { RuleBroken } from '@cau-noi/rules';
import { stageOf } from '@cau-noi/vocabulary';
import { assigneeOf, type Asked } from '../assignment/assignee.js';
import { givenTo } from '../assignment/handlers.js';
import { inTable, stateAfter, type Guard } from '../case/guards.js';
import type { ActDefinition } from './act.js';
import { assignee } from './field.js';

/** `already-assigned`: it has a handler; in `accepted` the unit may still choose the one who verifies. */
const notAssigned: Guard = (current) =>
  current.handler !== null && ['received', 'classified', 'assigned', 'verifying'].includes(current.state)
    ? new RuleBroken('already-assigned', {
        vi: 'Vụ việc đã có người phụ trách. Tải lại trang; nếu cần đổi người, dùng “Chuyển người xử lý”.',
        en: 'The case has a handler already. Reload the page; to change the handler, hand it over.',
      })
    : null;

/** Gives the case to a handler: to sort or answer it, or (after acceptance) to verify it. */
export const assign: ActDefinition<'assign', Asked> = {
  name: 'assign',
  path: 'assignment',
  needs: 'case.assign',
  reads: { posts: ({ postId }) => postId ?? null },
  fields: () => [assignee],
  hint: ({ state }) =>
    state === 'accepted'
      ? {
          vi: 'Vụ việc đã thụ lý. Chỉ cần phân công khi đổi người xác minh, hoặc chưa có ai; người đang phụ trách tự nhận việc và làm tiếp.',
          en: 'The case was accepted. Assign it only to have another one verify it, or where nobody has it; who has it takes it up and goes on.',
        }
      : null,
  guards: [notAssigned, inTable],
  decide(current, asked, act, { posts }) {
    const to = assigneeOf(asked, posts, stageOf(current.state));
    return givenTo(current, to, stateAfter(assign, current, act), act);
  },
};
