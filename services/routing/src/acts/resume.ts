import { decided, ended, headOf } from '../case/case.js';
import { handlerOnly, inTable } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { note, paper } from './field.js';

/** Continues the settlement in the state it was suspended in. */
export const resume: ActDefinition<'resume', Given> = {
  name: 'resume',
  path: 'resumption',
  needs: 'case.resume',
  articles: ['NĐ 124/2020 Đ.28b(2)', 'Luật Tố cáo Đ.34(2)'],
  fields: () => [paper, note],
  guards: [inTable, handlerOnly],
  decide(current, { document }, act) {
    const { state, paper: order } = permitted(resume, current, document, act);
    return decided(
      current,
      { state, stateBefore: null, suspensions: ended(current.suspensions, act.at) },
      {
        type: 'routing.case-resumed.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: order },
      },
      { paper: order },
    );
  },
};
