import { RuleBroken } from '@cau-noi/rules';
import {
  executionObstacles,
  executionOutcomes,
  type ExecutionObstacle,
  type ExecutionOutcome,
} from '@cau-noi/vocabulary';
import { decided, headOf, type Case } from '../case/case.js';
import { handlerOnly, inTable } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, every, note, paper } from './field.js';

/** What a case remembers of an execution that is whole, among what happened to it. */
const whole = 'executed-whole';
const isWhole = ({ happened }: Case): boolean => happened[whole] !== undefined;

/**
 * Records how far a decision or conclusion was executed, as often as there is something new, also after the file was closed.
 * A reason is kept of what is not whole. What was recorded as whole by mistake is recorded again with what is true and with a
 * note why; both stay in the history. `already-executed`, `execution-obstacle-missing`, `execution-correction-unexplained`.
 */
export const recordExecution: ActDefinition<
  'record-execution',
  Given & { outcome: ExecutionOutcome; obstacle?: ExecutionObstacle; note?: string }
> = {
  name: 'record-execution',
  path: 'execution',
  needs: 'case.record-execution',
  articles: ['Luật Khiếu nại Đ.46, Đ.58', 'Luật Tố cáo Đ.44–46'],
  fields: (current) => [
    choice({
      name: 'outcome',
      label: { vi: 'Kết quả thi hành', en: 'How far' },
      options: every(executionOutcomes).filter(({ code }) => code !== 'whole' || !isWhole(current)),
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
    isWhole(current) ? { ...note, required: true } : note,
  ],
  hint: (current) =>
    isWhole(current)
      ? {
          vi: 'Vụ việc đã ghi là thi hành xong. Chỉ ghi lại khi lần ghi đó sai, và nêu lý do ở ghi chú.',
          en: 'The execution is recorded as complete. Record it again only where that is wrong, and say why in the note.',
        }
      : {
          vi: 'Ghi văn bản báo cáo kết quả thi hành. Hạn thi hành ghi ở “Đính chính dữ kiện”.',
          en: 'Record the paper that reports the execution. The day it is due is set by “Correct facts”.',
        },
  guards: [inTable, handlerOnly],
  decide(current, { outcome, obstacle, document, note: why }, act) {
    const { state, paper: report } = permitted(recordExecution, current, document, act);
    if (isWhole(current) && outcome === 'whole') throw alreadyExecuted();
    if (isWhole(current) && !why?.trim()) throw unexplained();
    if (outcome !== 'whole' && !obstacle) throw obstacleMissing();
    const at = act.at.toISOString();
    const mark = outcome === 'whole' ? { first: at, last: at } : undefined;
    return decided(
      current,
      { state, happened: { ...current.happened, [whole]: mark } },
      {
        type: 'routing.execution-recorded.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), outcome, ...(outcome !== 'whole' && { obstacle }), document: report },
      },
      { paper: report },
    );
  },
};

const alreadyExecuted = (): RuleBroken =>
  new RuleBroken('already-executed', {
    vi: 'Quyết định, kết luận đã được ghi là thi hành xong. Xem dòng thời gian của vụ việc.',
    en: 'The execution was recorded as complete already. See the history of the case.',
  });

const unexplained = (): RuleBroken =>
  new RuleBroken('execution-correction-unexplained', {
    vi: 'Vụ việc đã ghi là thi hành xong. Ghi lại thì phải nêu ở ghi chú vì sao lần ghi đó sai.',
    en: 'The execution is recorded as complete. To record it again, say in the note why that was wrong.',
  });

const obstacleMissing = (): RuleBroken =>
  new RuleBroken('execution-obstacle-missing', {
    vi: 'Chưa thi hành xong thì phải ghi lý do. Chọn một lý do.',
    en: 'What is not executed in full needs a reason. Choose one.',
  });
