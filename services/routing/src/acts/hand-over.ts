import { RuleBroken } from '@cau-noi/rules';
import { stageOf } from '@cau-noi/vocabulary';
import { assigneeOf, type Asked } from '../assignment/assignee.js';
import { givenTo } from '../assignment/handlers.js';
import { assigned, handlerOnly, inTable, stateAfter } from '../case/guards.js';
import type { ActDefinition } from './act.js';
import { assignee, note } from './field.js';

/** The handler, or a head, gives the case to another officer. The state stays. `already-the-handler`. */
export const handOver: ActDefinition<'hand-over', Asked> = {
  name: 'hand-over',
  path: 'hand-over',
  needs: 'case.hand-over',
  reads: { posts: ({ postId }) => postId ?? null },
  fields: () => [assignee, note],
  guards: [inTable, assigned, handlerOnly],
  decide(current, asked, act, { posts }) {
    const to = assigneeOf(asked, posts, stageOf(current.state));
    const state = stateAfter(handOver, current, act);
    if (current.handler?.officerId === to.officerId && current.handler.postId === to.postId) {
      throw new RuleBroken('already-the-handler', {
        vi: 'Người được chọn đang phụ trách vụ việc này. Chọn người khác.',
        en: 'The chosen officer handles this case already. Choose another one.',
      });
    }
    return givenTo(current, to, state, act);
  },
};
