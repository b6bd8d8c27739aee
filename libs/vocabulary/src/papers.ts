import { complaints, denunciations, type Kind } from './kinds.js';
import { codesOf, type Text } from './text.js';

/** A paper in law: for which kinds of case, and after which act or other paper it comes. */
type Paper = Text & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision'; afterPaper?: string };

/**
 * Papers whose issue others wait for; for which kinds, and after which act, where the law requires it. Each ends its
 * own limit.
 */
const papers = {
  'acceptance-notice': { vi: 'Thông báo thụ lý', en: 'Notice of acceptance', after: 'acceptance' },
  'visitor-reply': { vi: 'Trả lời người được tiếp', en: 'Reply to the visitor' },
  'decision-sent': { vi: 'Gửi quyết định giải quyết', en: 'Decision sent', kinds: complaints, after: 'decision' },
  'decision-published': { vi: 'Công khai quyết định', en: 'Decision published', kinds: complaints, after: 'decision' },
  'conclusion-sent': { vi: 'Gửi kết luận', en: 'Conclusion sent', kinds: denunciations, after: 'decision' },
  'conclusion-published': {
    vi: 'Công khai kết luận',
    en: 'Conclusion published',
    kinds: denunciations,
    after: 'decision',
  },
  'conclusion-action': { vi: 'Xử lý kết luận', en: 'Conclusion acted on', kinds: denunciations, after: 'decision' },
  'conclusion-action-report': {
    vi: 'Báo cáo kết quả xử lý kết luận',
    en: 'Report on the action taken',
    kinds: denunciations,
    after: 'decision',
    afterPaper: 'conclusion-action',
  },
  'transfer-notice': { vi: 'Chuyển đơn và thông báo', en: 'Transfer and its notice' },
  'party-notice': { vi: 'Thông báo của cấp ủy', en: 'Notice of the Party committee' },
  'forwarder-reply': { vi: 'Trả lời cơ quan chuyển đơn', en: 'Reply to the body that forwarded it' },
  'suspension-notice': {
    vi: 'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục',
    en: 'Decision to suspend, end or continue sent',
    kinds: [...complaints, ...denunciations],
  },
  'dialogue-notice': { vi: 'Thông báo đối thoại', en: 'Notice of the dialogue', kinds: complaints },
  'meeting-notice': { vi: 'Thông báo họp công khai', en: 'Notice of the publication meeting', after: 'decision' },
  'delay-report-demand': {
    vi: 'Yêu cầu báo cáo việc quá hạn',
    en: 'Report on the delay demanded',
    kinds: denunciations,
  },
  'delay-report': {
    vi: 'Báo cáo việc quá hạn',
    en: 'Report on the delay',
    kinds: denunciations,
    afterPaper: 'delay-report-demand',
  },
  'review-decision': {
    vi: 'Quyết định về tố cáo tiếp',
    en: 'Decision on a further denunciation',
    kinds: denunciations,
  },
  'result-report': {
    vi: 'Thông báo kết quả cho cơ quan chuyển đơn',
    en: 'Result reported to the forwarding body',
    after: 'decision',
  },
  'result-notice': {
    vi: 'Báo kết quả cho công dân',
    en: 'Citizen told the result',
    after: 'decision',
    afterPaper: 'result-report',
  },
  'reception-refusal': { vi: 'Thông báo từ chối tiếp', en: 'Refusal to receive' },
} as const satisfies Record<string, Paper>;
/** Code of such a paper. */
export type PaperKind = keyof typeof papers;
export const paperKinds = codesOf(papers);

export type PaperRule = Omit<Paper, 'afterPaper'> & { afterPaper?: PaperKind };
export const issuedPapers: Readonly<Record<PaperKind, PaperRule>> = papers;
