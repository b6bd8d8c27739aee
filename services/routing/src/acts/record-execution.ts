import { RuleBroken } from '@cau-noi/rules';
import {
  executionObstacles,
  executionOutcomes,
  type ExecutionObstacle,
  type ExecutionOutcome,
} from '@cau-noi/vocabulary';
import { decided, headOf } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, every, note, paper } from './field.js';

/** What a case remembers of an execution that is whole, among what happened to it. */
const whole = 'executed-whole';

/** `already-executed`: nothing is left to execute. */
const notYetWhole: Guard = ({ happened }) =>
  happened[whole] === undefined
    ? null
    : new RuleBroken('already-executed', {
        vi: 'Quyết định, kết luận đã được ghi là thi hành xong. Xem dòng thời gian của vụ việc.',
        en: 'The execution was recorded as complete already. See the history of the case.',
      });

/**
 * Records how far a decision or conclusion was executed, as often as there is something new, also after the file was closed.
 * A reason is kept of what is not whole. `already-executed`, `execution-obstacle-missing`.
 */
export const recordExecution: ActDefinition<
  'record-execution',
  Given & { outcome: ExecutionOutcome; obstacle?: ExecutionObstacle }
> = {
  name: 'record-execution',
  path: 'execution',
  needs: 'case.record-execution',
  articles: ['Luật Khiếu nại Đ.46, Đ.58', 'Luật Tố cáo Đ.44–46'],
  fields: () => [
    choice({
      name: 'outcome',
      label: { vi: 'Kết quả thi hành', en: 'How far' },
      options: every(executionOutcomes),
    }),
    {
      name: 'obstacle',
      kind: 'choice',
      label: { vi: 'Lý do chưa thi hành xong', en: 'Why it is not complete' },
      hint: { vi: 'Bỏ trống khi đã thi hành xong.', en: 'Leave empty where it is complete.' },
      required: false,
      options: every(executionObstacles),
    },
    paper,
    note,
  ],
  hint: () => ({
    vi: 'Ghi văn bản báo cáo kết quả thi hành. Hạn thi hành ghi ở “Đính chính dữ kiện”.',
    en: 'Record the paper that reports the execution. The day it is due is set by “Correct facts”.',
  }),
  guards: [inTable, handlerOnly, notYetWhole],
  decide(current, { outcome, obstacle, document }, act) {
    const { state, paper: report } = permitted(recordExecution, current, document, act);
    if (outcome !== 'whole' && !obstacle) throw obstacleMissing();
    const at = act.at.toISOString();
    return decided(
      current,
      { state, ...(outcome === 'whole' && { happened: { ...current.happened, [whole]: { first: at, last: at } } }) },
      {
        type: 'routing.execution-recorded.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), outcome, ...(outcome !== 'whole' && { obstacle }), document: report },
      },
      { paper: report },
    );
  },
};

const obstacleMissing = (): RuleBroken =>
  new RuleBroken('execution-obstacle-missing', {
    vi: 'Chưa thi hành xong thì phải ghi lý do. Chọn một lý do.',
    en: 'What is not executed in full needs a reason. Choose one.',
  });
