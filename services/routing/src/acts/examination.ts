import { decided, headOf, type Act, type Case, type PaperDecision } from '../case/case.js';
import { permitted, type Given } from '../papers/on-paper.js';
import { begun, ended } from '../case/pause.js';

/** An expert examination (giám định) was ordered; its time is not counted (NĐ 31/2019 Đ.15(4)). */
export function startExamination(current: Case, given: Given, act: Act): PaperDecision {
  const { state, paper } = permitted('start-examination', current, given.document, act);
  return {
    ...decided(
      current,
      { state, examinations: begun(current.examinations, act.at) },
      {
        type: 'routing.examination-started.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: paper },
      },
    ),
    paper,
  };
}

/** The result of the examination came in, possibly while the case was suspended. */
export function endExamination(current: Case, given: Given, act: Act): PaperDecision {
  const { state, paper } = permitted('end-examination', current, given.document, act);
  return {
    ...decided(
      current,
      { state, examinations: ended(current.examinations, act.at) },
      {
        type: 'routing.examination-ended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: paper },
      },
    ),
    paper,
  };
}
