import { terminationGrounds, type TerminationGround } from '@cau-noi/vocabulary';
import { decided, headOf } from '../case/case.js';
import { handlerOnly, inTable } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, note, paper } from './field.js';
import { checkGround, suspendable } from './suspend.js';

/** Ends the settlement without a result (đình chỉ). `ground-not-for-kind`. */
export const terminate: ActDefinition<'terminate', Given & { ground: TerminationGround }> = {
  name: 'terminate',
  path: 'termination',
  needs: 'case.terminate',
  articles: ['Luật Khiếu nại Đ.11a(2); NĐ 124/2020 Đ.28b', 'Luật Tố cáo Đ.34(3)'],
  fields: (current) => [
    choice({ name: 'ground', label: { vi: 'Căn cứ', en: 'Ground' }, options: fitting(terminationGrounds, current) }),
    paper,
    note,
  ],
  guards: [suspendable, inTable, handlerOnly],
  decide(current, { ground, document }, act) {
    const { state, paper: order } = permitted(terminate, current, document, act);
    checkGround(terminationGrounds[ground], current.kind);
    return decided(
      current,
      { state },
      {
        type: 'routing.case-terminated.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ground, document: order },
      },
      { paper: order },
    );
  },
};
