import { RuleBroken } from '@cau-noi/rules';
import {
  suspensionGrounds,
  terminationGrounds,
  type Kind,
  type SuspensionGround,
  type TerminationGround,
  type Text,
} from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type PaperDecision } from '../case/case.js';
import { permitted, type Given } from '../papers/on-paper.js';
import { begun, ended } from '../case/pause.js';

/** Suspends the settlement (tạm đình chỉ) from the day of the act. `ground-not-for-kind`. */
export function suspend(current: Case, given: Given & { ground: SuspensionGround }, act: Act): PaperDecision {
  const { state, paper } = permitted('suspend', current, given.document, act);
  checkGround(suspensionGrounds[given.ground], current.kind, 'Luật Khiếu nại Đ.11a(1); Luật Tố cáo Đ.34(1)');
  return {
    ...decided(
      current,
      { state, stateBefore: current.state, suspensions: begun(current.suspensions, act.at) },
      {
        type: 'routing.case-suspended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ground: given.ground, document: paper },
      },
    ),
    paper,
  };
}

/** Continues the settlement in the state it was suspended in. */
export function resume(current: Case, given: Given, act: Act): PaperDecision {
  const { state, paper } = permitted('resume', current, given.document, act);
  return {
    ...decided(
      current,
      { state, stateBefore: null, suspensions: ended(current.suspensions, act.at) },
      {
        type: 'routing.case-resumed.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: paper },
      },
    ),
    paper,
  };
}

/** Ends the settlement without a result (đình chỉ). `ground-not-for-kind`. */
export function terminate(current: Case, given: Given & { ground: TerminationGround }, act: Act): PaperDecision {
  const { state, paper } = permitted('terminate', current, given.document, act);
  checkGround(terminationGrounds[given.ground], current.kind, 'Luật Khiếu nại Đ.11a(2); Luật Tố cáo Đ.34(3)');
  return {
    ...decided(
      current,
      { state },
      {
        type: 'routing.case-terminated.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ground: given.ground, document: paper },
      },
    ),
    paper,
  };
}

function checkGround({ vi, en, kinds }: Text & { kinds: readonly Kind[] }, kind: Kind, article: string): void {
  if (kinds.includes(kind)) return;
  throw new RuleBroken(
    'ground-not-for-kind',
    {
      vi: `Căn cứ “${vi}” không áp dụng cho loại đơn này (${article}). Chọn căn cứ khác.`,
      en: `The ground “${en}” is not one of this kind of case (${article}). Choose another one.`,
    },
    { article },
  );
}
