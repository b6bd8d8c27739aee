import { complaints, denunciations, type Kind } from './kinds.js';
import { codesOf, type Cited, type Text } from './text.js';

type Ground = Text & Cited & { kinds: readonly Kind[] };

/** Why a settlement is suspended: Luật Khiếu nại Đ.11a(1), Luật Tố cáo Đ.34(1). */
export const suspensionGrounds = {
  'force-majeure': {
    vi: 'Bất khả kháng, trở ngại khách quan của người khiếu nại',
    en: 'Force majeure or an obstacle keeps the complainant away',
    article: 'Luật Khiếu nại Đ.11a(1); NĐ 124/2020 Đ.28a',
    kinds: complaints,
  },
  'awaiting-other-body': {
    vi: 'Chờ kết quả giải quyết của cơ quan khác, vụ việc khác',
    en: 'Waiting for the result of another body or matter',
    article: 'Luật Khiếu nại Đ.11a(1); Luật Tố cáo Đ.34(1)',
    kinds: [...complaints, ...denunciations],
  },
  're-examination': {
    vi: 'Chờ giám định bổ sung, giám định lại',
    en: 'Waiting for a re-examination',
    article: 'Luật Tố cáo Đ.34(1)',
    kinds: denunciations,
  },
} as const satisfies Record<string, Ground>;
export type SuspensionGround = keyof typeof suspensionGrounds;

/** Why a settlement is terminated: Luật Khiếu nại Đ.10, Đ.11a(2), Luật Tố cáo Đ.34(3). */
export const terminationGrounds = {
  'whole-withdrawal': {
    vi: 'Người khiếu nại, người tố cáo rút toàn bộ nội dung',
    en: 'The whole matter was withdrawn',
    article: 'Luật Khiếu nại Đ.10, Đ.11a(2); Luật Tố cáo Đ.33, Đ.34(3)',
    kinds: [...complaints, ...denunciations],
  },
  'death-without-heir': {
    vi: 'Người khiếu nại chết, quyền không được thừa kế',
    en: 'The complainant died and nobody inherits the right',
    article: 'Luật Khiếu nại Đ.11a(2)',
    kinds: complaints,
  },
  'organisation-dissolved': {
    vi: 'Tổ chức khiếu nại giải thể, phá sản, không có tổ chức kế thừa',
    en: 'The organisation was dissolved without a successor',
    article: 'Luật Khiếu nại Đ.11a(2)',
    kinds: complaints,
  },
  'denounced-dead': {
    vi: 'Người bị tố cáo chết, nội dung chỉ liên quan người đó',
    en: 'The denounced person died and the matter concerns nobody else',
    article: 'Luật Tố cáo Đ.34(3)',
    kinds: denunciations,
  },
  'already-settled': {
    vi: 'Vụ việc đã được giải quyết, có hiệu lực pháp luật',
    en: 'The matter was settled with final effect before',
    article: 'Luật Tố cáo Đ.34(3)',
    kinds: denunciations,
  },
} as const satisfies Record<string, Ground>;
export type TerminationGround = keyof typeof terminationGrounds;

/** Why somebody is not received: Luật Tiếp công dân Đ.9(1)–(3) and NĐ 154/2026 Đ.4(1)(a)–(k), by letter; `dd` is điểm đ. */
export const refusalGrounds = {
  'law-9-1': {
    vi: 'Luật TCD Đ.9(1): say, mất khả năng nhận thức',
    en: 'Law on Reception Art. 9(1): intoxicated or not of sound mind',
    article: 'Luật Tiếp công dân Đ.9(1)',
  },
  'law-9-2': {
    vi: 'Luật TCD Đ.9(2): đe dọa, xúc phạm, gây rối',
    en: 'Law on Reception Art. 9(2): threats, insults, disorder',
    article: 'Luật Tiếp công dân Đ.9(2)',
  },
  'law-9-3': {
    vi: 'Luật TCD Đ.9(3): đã giải quyết, kiểm tra, thông báo bằng văn bản',
    en: 'Law on Reception Art. 9(3): settled, reviewed and told in writing',
    article: 'Luật Tiếp công dân Đ.9(3)',
  },
  'decree-4-1-a': { vi: 'NĐ 154 Đ.4(1) điểm a', en: 'Decree 154 Art. 4(1)(a)', article: 'NĐ 154/2026 Đ.4(1)(a)' },
  'decree-4-1-b': { vi: 'NĐ 154 Đ.4(1) điểm b', en: 'Decree 154 Art. 4(1)(b)', article: 'NĐ 154/2026 Đ.4(1)(b)' },
  'decree-4-1-c': { vi: 'NĐ 154 Đ.4(1) điểm c', en: 'Decree 154 Art. 4(1)(c)', article: 'NĐ 154/2026 Đ.4(1)(c)' },
  'decree-4-1-d': { vi: 'NĐ 154 Đ.4(1) điểm d', en: 'Decree 154 Art. 4(1)(d)', article: 'NĐ 154/2026 Đ.4(1)(d)' },
  'decree-4-1-dd': { vi: 'NĐ 154 Đ.4(1) điểm đ', en: 'Decree 154 Art. 4(1)(đ)', article: 'NĐ 154/2026 Đ.4(1)(đ)' },
  'decree-4-1-e': { vi: 'NĐ 154 Đ.4(1) điểm e', en: 'Decree 154 Art. 4(1)(e)', article: 'NĐ 154/2026 Đ.4(1)(e)' },
  'decree-4-1-g': { vi: 'NĐ 154 Đ.4(1) điểm g', en: 'Decree 154 Art. 4(1)(g)', article: 'NĐ 154/2026 Đ.4(1)(g)' },
  'decree-4-1-h': { vi: 'NĐ 154 Đ.4(1) điểm h', en: 'Decree 154 Art. 4(1)(h)', article: 'NĐ 154/2026 Đ.4(1)(h)' },
  'decree-4-1-i': { vi: 'NĐ 154 Đ.4(1) điểm i', en: 'Decree 154 Art. 4(1)(i)', article: 'NĐ 154/2026 Đ.4(1)(i)' },
  'decree-4-1-k': { vi: 'NĐ 154 Đ.4(1) điểm k', en: 'Decree 154 Art. 4(1)(k)', article: 'NĐ 154/2026 Đ.4(1)(k)' },
} as const satisfies Record<string, Text & Cited>;
export type RefusalGround = keyof typeof refusalGrounds;
export const refusalGroundCodes = codesOf(refusalGrounds);
