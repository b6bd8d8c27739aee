import type { PaperKind } from '@cau-noi/events';
import type { Text } from '@cau-noi/rules';
import { refuse } from './guard.js';
import type { Kind } from './lifecycle.js';

/** What the law says of a paper: for which kinds of case, and after which act or other paper it comes. */
export type PaperRule = Text & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision'; afterPaper?: PaperKind };
const complaint: readonly Kind[] = ['KN', 'KL'];
const denunciation: readonly Kind[] = ['TC'];

/** Papers whose issue others wait for; for which kinds, and after which act, where the law says so. */
export const issuedPapers: Readonly<Record<PaperKind, PaperRule>> = {
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
    afterPaper: 'conclusion-action',
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
  'delay-report': {
    vi: 'Báo cáo việc quá hạn',
    en: 'Report on the delay',
    kinds: denunciation,
    afterPaper: 'delay-report-demand',
  },
  'review-decision': { vi: 'Quyết định về tố cáo tiếp', en: 'Decision on a further denunciation', kinds: denunciation },
  'result-report': { vi: 'Thông báo kết quả cho cơ quan chuyển đơn', en: 'Result reported', after: 'decision' },
  'result-notice': {
    vi: 'Báo kết quả cho công dân',
    en: 'Citizen told the result',
    after: 'decision',
    afterPaper: 'result-report',
  },
  'reception-refusal': { vi: 'Thông báo từ chối tiếp', en: 'Refusal to receive' },
};

/** `before-issued-paper` {act, on}. */
export function beforeIssued(paper: PaperKind, on: string) {
  const { vi, en } = issuedPapers[paper];
  return refuse(
    'before-issued-paper',
    {
      vi: `Văn bản này chỉ có sau “${vi}” (${on.split('-').reverse().join('/')}). Kiểm tra lại ngày.`,
      en: `This paper comes after “${en}” (${on}). Check the date.`,
    },
    { act: paper, on },
  );
}
