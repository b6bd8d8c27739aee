import { RuleBroken, type Text } from '@cau-noi/rules';
import { decided, headOf, type Act, type Case, type PaperDecision } from './case.js';
import type { Kind } from './lifecycle.js';
import { permitted, type Given } from './on-paper.js';
import { begun, ended } from './pause.js';

type Ground = Text & { kinds: readonly Kind[] };
const complaint = ['KN', 'KL'] as const;
const denunciation = ['TC'] as const;

/** Why a settlement is suspended: Luật Khiếu nại Đ.11a(1), Luật Tố cáo Đ.34(1). */
export const suspensionGrounds = {
  'force-majeure': {
    vi: 'Bất khả kháng, trở ngại khách quan của người khiếu nại',
    en: 'Force majeure or an obstacle keeps the complainant away',
    kinds: complaint,
  },
  'awaiting-other-body': {
    vi: 'Chờ kết quả giải quyết của cơ quan khác, vụ việc khác',
    en: 'Waiting for the result of another body or matter',
    kinds: [...complaint, ...denunciation],
  },
  're-examination': {
    vi: 'Chờ giám định bổ sung, giám định lại',
    en: 'Waiting for a re-examination',
    kinds: denunciation,
  },
} as const satisfies Record<string, Ground>;
export type SuspensionGround = keyof typeof suspensionGrounds;

/** Why a settlement is terminated: Luật Khiếu nại Đ.10, Đ.11a(2), Luật Tố cáo Đ.34(3). */
export const terminationGrounds = {
  'whole-withdrawal': {
    vi: 'Người khiếu nại, người tố cáo rút toàn bộ nội dung',
    en: 'The whole matter was withdrawn',
    kinds: [...complaint, ...denunciation],
  },
  'death-without-heir': {
    vi: 'Người khiếu nại chết, quyền không được thừa kế',
    en: 'The complainant died and nobody inherits the right',
    kinds: complaint,
  },
  'organisation-dissolved': {
    vi: 'Tổ chức khiếu nại giải thể, phá sản, không có tổ chức kế thừa',
    en: 'The organisation was dissolved without a successor',
    kinds: complaint,
  },
  'denounced-dead': {
    vi: 'Người bị tố cáo chết, nội dung chỉ liên quan người đó',
    en: 'The denounced person died and the matter concerns nobody else',
    kinds: denunciation,
  },
  'already-settled': {
    vi: 'Vụ việc đã được giải quyết, có hiệu lực pháp luật',
    en: 'The matter was settled with final effect before',
    kinds: denunciation,
  },
} as const satisfies Record<string, Ground>;
export type TerminationGround = keyof typeof terminationGrounds;

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

function checkGround({ vi, en, kinds }: Ground, kind: Kind, article: string): void {
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
