import { complaints, theKind, type Text } from '@cau-noi/vocabulary';
import type { OfficeCode } from './offices.js';
import type { CompetenceQuestion } from './question.js';

/** What whoever received it does; `within` in working days, null where the law says at once or nothing. */
export type Handling = Text & {
  code: 'accept' | 'guide' | 'forward' | 'police' | 'order-report' | 'court' | 'file' | 'settle';
  within: { days: number; unit: 'wd' } | null;
  article: string;
};

const handlings = {
  accept: { vi: 'Thuộc thẩm quyền: đề xuất thụ lý.', en: 'Within competence: propose to accept it.' },
  settle: { vi: 'Người có thẩm quyền thụ lý, giải quyết.', en: 'Whoever is competent accepts and settles it.' },
  guide: {
    vi: 'Hướng dẫn một lần đến người có thẩm quyền.',
    en: 'Guide the person to the competent body, once.',
  },
  forward: {
    vi: 'Chuyển đến người có thẩm quyền và thông báo cho người gửi.',
    en: 'Pass it on to the competent body and tell the sender.',
  },
  police: {
    vi: 'Có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra, viện kiểm sát.',
    en: 'Signs of a crime: pass it at once to the police or the procuracy.',
  },
  'order-report': {
    vi: 'Cấp dưới quá hạn: yêu cầu báo cáo quá trình, lý do, trách nhiệm.',
    en: 'The level below is late: demand a report on progress, reasons and responsibility.',
  },
  court: {
    vi: 'Hết cấp giải quyết khiếu nại: hướng dẫn khởi kiện tại tòa án.',
    en: 'No instance is left: tell the person of the way to the court.',
  },
  file: {
    vi: 'Cùng nội dung đã được hướng dẫn hoặc chuyển một lần: lưu đơn.',
    en: 'The same content was guided or passed on once: file it.',
  },
} as const satisfies Record<Handling['code'], Text>;

const handling = (code: Handling['code'], article: string, days: number | null = null): Handling => ({
  code,
  ...handlings[code],
  within: days === null ? null : { days, unit: 'wd' },
  article,
});

/** What whoever received it must do, given who settles it (null: nobody) and whether a level was skipped. */
export function handlingOf(
  question: CompetenceQuestion,
  settler: OfficeCode | null,
  skipped: boolean | null,
): Handling {
  const { kind, addressedTo, late, before, crime } = question;
  const isDenunciation = kind === theKind.denunciation;
  const isComplaint = complaints.includes(kind);
  if (isDenunciation && crime) return handling('police', 'Luật Tố cáo Đ.27(1)');
  if (settler === null) return handling('court', 'Luật Khiếu nại Đ.42');
  if (addressedTo === null) return handling('settle', articleOfAcceptance(question));
  if (addressedTo === settler)
    return handling('accept', articleOfAcceptance(question), isDenunciation || isComplaint ? 7 : 10);
  if (isDenunciation && late && skipped === false) return handling('order-report', 'Luật Tố cáo Đ.38(2)', 5);
  if (before !== 'none') return handling('file', isDenunciation ? 'Luật Tố cáo Đ.24(3)' : 'TT 05/2021 Đ.6(2)(b), Đ.8');
  if (isComplaint) return handling('guide', 'TT 05/2021 Đ.8');
  return isDenunciation
    ? handling('forward', 'Luật Tố cáo Đ.24(2)', 5)
    : handling('forward', 'Luật Tiếp công dân Đ.28(1)', 10);
}

const articleOfAcceptance = ({ kind }: CompetenceQuestion): string =>
  kind === theKind.denunciation
    ? 'Luật Tố cáo Đ.24(1)'
    : complaints.includes(kind)
      ? 'NĐ 124/2020 Đ.16(1)'
      : 'Luật Tiếp công dân Đ.28(1)';
