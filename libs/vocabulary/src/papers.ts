import { complaints, denunciations, type Kind } from './kinds.js';
import { codesOf, type Cited, type Text } from './text.js';

/** A paper in law: for which kinds of case, and after which act or other paper it comes. */
type Paper = Text & Cited & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision'; afterPaper?: string };

/**
 * Papers whose issue others wait for; for which kinds, and after which act, where the law requires it. Each ends its
 * own limit.
 */
const papers = {
  'acceptance-notice': {
    vi: 'Thông báo thụ lý',
    en: 'Notice of acceptance',
    article: 'Luật Khiếu nại Đ.27; Luật Tố cáo Đ.29(3)',
    after: 'acceptance',
  },
  'visitor-reply': { vi: 'Trả lời người được tiếp', en: 'Reply to the visitor', article: 'Luật Tiếp công dân Đ.28(1)' },
  'decision-sent': {
    vi: 'Gửi quyết định giải quyết',
    en: 'Decision sent',
    article: 'Luật Khiếu nại Đ.32, Đ.41(1), Đ.56(2)',
    kinds: complaints,
    after: 'decision',
  },
  'decision-published': {
    vi: 'Công khai quyết định',
    en: 'Decision published',
    article: 'Luật Khiếu nại Đ.41(2)(3)',
    kinds: complaints,
    after: 'decision',
  },
  'conclusion-sent': {
    vi: 'Gửi kết luận',
    en: 'Conclusion sent',
    article: 'Luật Tố cáo Đ.35(3)',
    kinds: denunciations,
    after: 'decision',
  },
  'conclusion-published': {
    vi: 'Công khai kết luận',
    en: 'Conclusion published',
    article: 'Luật Tố cáo Đ.40(1)',
    kinds: denunciations,
    after: 'decision',
  },
  'conclusion-action': {
    vi: 'Xử lý kết luận',
    en: 'Conclusion acted on',
    article: 'Luật Tố cáo Đ.36(1)',
    kinds: denunciations,
    after: 'decision',
  },
  'conclusion-action-report': {
    vi: 'Báo cáo kết quả xử lý kết luận',
    en: 'Report on the action taken',
    article: 'Luật Tố cáo Đ.36(3)',
    kinds: denunciations,
    after: 'decision',
    afterPaper: 'conclusion-action',
  },
  'transfer-notice': { vi: 'Chuyển đơn và thông báo', en: 'Transfer and its notice', article: 'Luật Tố cáo Đ.24(2)' },
  'party-notice': { vi: 'Thông báo của cấp ủy', en: 'Notice of the Party committee', article: 'QĐ 11-QĐi/TW Đ.4' },
  'forwarder-reply': {
    vi: 'Trả lời cơ quan chuyển đơn',
    en: 'Reply to the body that forwarded it',
    article: 'Luật Tố cáo Đ.26(2)',
  },
  'suspension-notice': {
    vi: 'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục',
    en: 'Decision to suspend, end or continue sent',
    article: 'NĐ 124/2020 Đ.28b; Luật Tố cáo Đ.34(4)',
    kinds: [...complaints, ...denunciations],
  },
  'dialogue-notice': {
    vi: 'Thông báo đối thoại',
    en: 'Notice of the dialogue',
    article: 'NĐ 124/2020 Đ.28(1)',
    kinds: complaints,
  },
  'meeting-notice': {
    vi: 'Thông báo họp công khai',
    en: 'Notice of the publication meeting',
    article: 'NĐ 124/2020 Đ.12',
    after: 'decision',
  },
  'delay-report-demand': {
    vi: 'Yêu cầu báo cáo việc quá hạn',
    en: 'Report on the delay demanded',
    article: 'Luật Tố cáo Đ.38(2)',
    kinds: denunciations,
  },
  'delay-report': {
    vi: 'Báo cáo việc quá hạn',
    en: 'Report on the delay',
    article: 'Luật Tố cáo Đ.38(3)',
    kinds: denunciations,
    afterPaper: 'delay-report-demand',
  },
  'review-decision': {
    vi: 'Quyết định về tố cáo tiếp',
    en: 'Decision on a further denunciation',
    article: 'Luật Tố cáo Đ.37(2)',
    kinds: denunciations,
  },
  'result-report': {
    vi: 'Thông báo kết quả cho cơ quan chuyển đơn',
    en: 'Result reported to the forwarding body',
    article: 'Luật Tiếp công dân Đ.27(2)',
    after: 'decision',
  },
  'result-notice': {
    vi: 'Báo kết quả cho công dân',
    en: 'Citizen told the result',
    article: 'Luật Tiếp công dân Đ.28(2)',
    after: 'decision',
    afterPaper: 'result-report',
  },
  'reception-refusal': { vi: 'Thông báo từ chối tiếp', en: 'Refusal to receive', article: 'NĐ 154/2026 Đ.4(3)' },
} as const satisfies Record<string, Paper>;
/** Code of such a paper. */
export type PaperKind = keyof typeof papers;
export const paperKinds = codesOf(papers);

export type PaperRule = Omit<Paper, 'afterPaper'> & { afterPaper?: PaperKind };
export const issuedPapers: Readonly<Record<PaperKind, PaperRule>> = papers;
