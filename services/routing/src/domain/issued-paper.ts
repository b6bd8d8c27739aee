import type { PaperKind } from '@cau-noi/events';
import { RuleBroken, type Text } from '@cau-noi/rules';
import { decided, headOf, type Act, type Case, type PaperDecision } from './case.js';
import type { Kind } from './lifecycle.js';
import { permitted, type Given } from './on-paper.js';

type Rule = Text & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision' };
const complaint: readonly Kind[] = ['KN', 'KL'];
const denunciation: readonly Kind[] = ['TC'];

/** Papers whose issue others wait for; for which kinds, and after which act, where the law says so. */
export const issuedPapers: Readonly<Record<PaperKind, Rule>> = {
  'acceptance-notice': { vi: 'Thông báo thụ lý', en: 'Notice of acceptance', after: 'acceptance' },
  'visitor-reply': { vi: 'Trả lời người được tiếp', en: 'Reply to the visitor' },
  'decision-sent': { vi: 'Gửi quyết định giải quyết', en: 'Decision sent', kinds: complaint, after: 'decision' },
  'decision-published': { vi: 'Công khai quyết định', en: 'Decision published', kinds: complaint, after: 'decision' },
  'conclusion-sent': { vi: 'Gửi kết luận', en: 'Conclusion sent', kinds: denunciation, after: 'decision' },
  'conclusion-published': {
    vi: 'Công khai kết luận',
    en: 'Conclusion published',
    kinds: denunciation,
    after: 'decision',
  },
  'conclusion-action': { vi: 'Xử lý kết luận', en: 'Conclusion acted on', kinds: denunciation, after: 'decision' },
  'conclusion-action-report': {
    vi: 'Báo cáo kết quả xử lý kết luận',
    en: 'Report on the action taken',
    kinds: denunciation,
    after: 'decision',
  },
  'transfer-notice': { vi: 'Chuyển đơn và thông báo', en: 'Transfer and its notice' },
  'party-notice': { vi: 'Thông báo của cấp ủy', en: 'Notice of the Party committee' },
  'forwarder-reply': { vi: 'Trả lời cơ quan chuyển đơn', en: 'Reply to the body that forwarded it' },
  'suspension-notice': {
    vi: 'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục',
    en: 'Decision to suspend, end or continue sent',
    kinds: [...complaint, ...denunciation],
  },
  'dialogue-notice': { vi: 'Thông báo đối thoại', en: 'Notice of the dialogue', kinds: complaint },
  'meeting-notice': { vi: 'Thông báo họp công khai', en: 'Notice of the publication meeting', after: 'decision' },
  'delay-report-demand': {
    vi: 'Yêu cầu báo cáo việc quá hạn',
    en: 'Report on the delay demanded',
    kinds: denunciation,
  },
  'delay-report': { vi: 'Báo cáo việc quá hạn', en: 'Report on the delay', kinds: denunciation },
  'review-decision': { vi: 'Quyết định về tố cáo tiếp', en: 'Decision on a further denunciation', kinds: denunciation },
  'result-report': { vi: 'Thông báo kết quả cho cơ quan chuyển đơn', en: 'Result reported', after: 'decision' },
  'result-notice': { vi: 'Báo kết quả cho công dân', en: 'Citizen told the result', after: 'decision' },
  'reception-refusal': { vi: 'Thông báo từ chối tiếp', en: 'Refusal to receive' },
};

/** Records that a paper was issued, sent or published, in any state. `paper-not-for-kind`, `paper-too-early`. */
export function issuePaper(current: Case, given: Given & { paper: PaperKind }, act: Act): PaperDecision {
  const { state, paper } = permitted('issue-paper', current, given.document, act);
  checkPaperOf(current, issuedPapers[given.paper]);
  return {
    ...decided(
      current,
      { state },
      {
        type: 'routing.paper-issued.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), paper: given.paper, document: paper },
      },
    ),
    paper,
  };
}

function checkPaperOf({ kind, acceptedAt, decidedAt }: Case, { vi, en, kinds, after }: Rule): void {
  if (kinds && !kinds.includes(kind)) {
    throw new RuleBroken('paper-not-for-kind', {
      vi: `Văn bản “${vi}” không dùng cho loại đơn này. Chọn loại văn bản khác.`,
      en: `“${en}” is not a paper of this kind of case. Choose another one.`,
    });
  }
  if ((after === 'acceptance' && acceptedAt === null) || (after === 'decision' && decidedAt === null)) {
    const [before, beforeEn] =
      after === 'acceptance' ? ['thụ lý', 'the acceptance'] : ['kết quả giải quyết', 'the decision'];
    throw new RuleBroken('paper-too-early', {
      vi: `Văn bản “${vi}” chỉ có sau khi có ${before}. Ghi ${before} trước.`,
      en: `“${en}” comes after ${beforeEn}. Record ${beforeEn} first.`,
    });
  }
}
