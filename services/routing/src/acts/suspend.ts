import { suspensionGrounds, type SuspensionGround } from '@cau-noi/vocabulary';
import { decided, headOf } from '../case/case.js';
import { handlerOnly, inTable } from '../case/guards.js';
import { begun } from '../case/pause.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, note, paper } from './field.js';
import { checkGround, suspendable } from './ground-for-kind.js';

/** Suspends the settlement (tạm đình chỉ) from the day of the act. `ground-not-for-kind`. */
export const suspend: ActDefinition<'suspend', Given & { ground: SuspensionGround }> = {
  name: 'suspend',
  path: 'suspension',
  needs: 'case.suspend',
  articles: ['Luật Khiếu nại Đ.11a; NĐ 124/2020 Đ.28b', 'Luật Tố cáo Đ.34(1)'],
  fields: (current) => [
    choice({ name: 'ground', label: { vi: 'Căn cứ', en: 'Ground' }, options: fitting(suspensionGrounds, current) }),
    paper,
    note,
  ],
  guards: [suspendable, inTable, handlerOnly],
  decide(current, { ground, document }, act) {
    const { state, paper: order } = permitted(suspend, current, document, act);
    checkGround(suspensionGrounds[ground], current.kind, 'Luật Khiếu nại Đ.11a(1); Luật Tố cáo Đ.34(1)');
    return decided(
      current,
      { state, stateBefore: current.state, suspensions: begun(current.suspensions, act.at) },
      {
        type: 'routing.case-suspended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ground, document: order },
      },
      { paper: order },
    );
  },
};
